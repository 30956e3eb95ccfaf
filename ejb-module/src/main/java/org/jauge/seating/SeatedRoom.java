package org.jauge.seating;

import java.util.List;

/** An emplacement at an event: its tables, and all who come there, in order. */
public record SeatedRoom(long emplacementId, String name, List<SeatedTable> tables, List<SeatedParty> parties) {

    public SeatedRoom {
        tables = List.copyOf(tables);
        parties = List.copyOf(parties);
    }

    /** Who has fewer seats than people. */
    public List<SeatedParty> waiting() {
        return parties.stream().filter(party -> party.left() > 0).toList();
    }

    /** Who has a seat at all. */
    public List<SeatedParty> seated() {
        return parties.stream().filter(party -> party.placed() > 0).toList();
    }
}
