package org.jauge.tabular;

/** How much a file may hold: of bytes in all, of rows below the headers, of characters in a cell. */
public record Bounds(int bytes, int rows, int cell) {

    /** For what a season holds. */
    public static final Bounds SEASON = new Bounds(8 * 1024 * 1024, 13_000, 1_000);
}
