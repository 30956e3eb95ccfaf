package org.jauge.seating;

import java.util.List;

/** A table at an event and who sits there. */
public record SeatedTable(long id, String name, int seats, List<Seat> taken) {

    /** Some seats of it, given to a dossier's people. */
    public record Seat(String dossier, String name, int seats) {}

    public SeatedTable {
        taken = List.copyOf(taken);
    }

    public int free() {
        return seats - taken.stream().mapToInt(Seat::seats).sum();
    }
}
