package org.jauge.tabular;

/**
 * Why a cell cannot be taken.
 *
 * @param line of the file, the headers' being the first; where a cell holds line breaks its row's first
 * @param column the column's name, or the header as it stands in the file where no column has it; empty for a whole row
 * @param rule as {@code InvalidField} names rules, a bundle key for texts
 */
public record Fault(int line, String column, String rule, String given) {}
