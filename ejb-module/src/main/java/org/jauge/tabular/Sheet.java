package org.jauge.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table for a spreadsheet.
 *
 * @param rows cells in the order of the columns: texts, numbers or dates; empty texts for nothing
 * @param totals rows below them, set apart
 */
public record Sheet(String name, List<Column> columns, List<List<Object>> rows, List<List<Object>> totals) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /** As a file of text has it; totals are for readers, not for programs, and stay out. */
    public Iterable<List<String>> texts(Dialect dialect) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> text(cell, dialect)).toList())
                .toList();
    }

    Stream<List<Object>> all() {
        return Stream.concat(rows.stream(), totals.stream());
    }

    private static String text(Object cell, Dialect dialect) {
        if (cell instanceof BigDecimal number) return dialect.decimal(number);
        return cell instanceof LocalDate day ? day.toString() : String.valueOf(cell);
    }
}
