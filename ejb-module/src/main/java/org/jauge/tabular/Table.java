package org.jauge.tabular;

import java.util.List;

/** A file as it was read: its rows, and where more faults go that its rules find. */
public record Table(List<Row> rows, Faults faults) {

    public Table {
        rows = List.copyOf(rows);
    }
}
