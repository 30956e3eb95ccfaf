package org.jauge.shared;

import java.util.List;

/** One page of rows and how many there are in all. */
public record Slice<T>(List<T> rows, int total) {

    public Slice {
        rows = List.copyOf(rows);
    }
}
