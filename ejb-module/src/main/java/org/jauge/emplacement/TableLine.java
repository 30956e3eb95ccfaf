package org.jauge.emplacement;

/** A table of an emplacement; {@code version} goes back with an edit. */
public record TableLine(long id, long version, long emplacementId, TableValues values) {

    public String name() {
        return values.name();
    }

    public int seats() {
        return values.seats();
    }
}
