package org.jauge.emplacement;

/** An emplacement in a list. */
public record EmplacementLine(long id, String name, int position, int capacity, boolean active) {}
