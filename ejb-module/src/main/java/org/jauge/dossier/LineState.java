package org.jauge.dossier;

import java.util.Set;

/**
 * Where one line stands; HELD, BOOKED and, where the activity says so, OPTIONED stand in blocked, SOLD in used (C-05,
 * C-07).
 */
public enum LineState {
    HELD,
    LAPSED,
    DROPPED,
    SOLD,
    BOOKED,
    OPTIONED,
    CANCELLED,
    RELEASED,
    MOVED;

    /** Waits for its money until a deadline. */
    public boolean waits() {
        return this == BOOKED || this == OPTIONED;
    }

    /** The steps of a booking's life (C-05); a cart's and a ticket's have methods of their own. */
    boolean mayBecome(LineState next) {
        return switch (this) {
            case HELD -> next.waits();
            case LAPSED -> next.waits() || next == SOLD;
            case OPTIONED -> Set.of(OPTIONED, BOOKED, CANCELLED, RELEASED).contains(next);
            case BOOKED -> Set.of(BOOKED, SOLD, CANCELLED, RELEASED).contains(next);
            case RELEASED -> next.waits() || next == SOLD;
            default -> false;
        };
    }
}
