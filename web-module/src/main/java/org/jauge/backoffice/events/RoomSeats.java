package org.jauge.backoffice.events;

import java.io.Serializable;
import org.jauge.seating.SeatedRoom;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** One emplacement with its tables on the screen, and what is chosen there. */
public class RoomSeats implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SeatedRoom room;
    private @Nullable String party;
    private @Nullable Long table;
    private @Nullable Integer seats;
    private @Nullable String first;
    private @Nullable String other;

    RoomSeats(SeatedRoom room) {
        this.room = room;
    }

    static <T> T chosen(String field, @Nullable T value) {
        if (value == null) throw new InvalidField(field, "required", null);
        return value;
    }

    public SeatedRoom getRoom() {
        return room;
    }

    public @Nullable String getParty() {
        return party;
    }

    public void setParty(@Nullable String party) {
        this.party = party;
    }

    public @Nullable Long getTable() {
        return table;
    }

    public void setTable(@Nullable Long table) {
        this.table = table;
    }

    public @Nullable Integer getSeats() {
        return seats;
    }

    public void setSeats(@Nullable Integer seats) {
        this.seats = seats;
    }

    public @Nullable String getFirst() {
        return first;
    }

    public void setFirst(@Nullable String first) {
        this.first = first;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }
}
