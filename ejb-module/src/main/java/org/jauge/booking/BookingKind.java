package org.jauge.booking;

import org.jauge.dossier.LineState;
import org.jauge.profile.Operation;

/** How binding it is. */
public enum BookingKind {
    /** To be paid until its deadline; takes its places. */
    BOOKING,
    /** An interest, to be made a booking of; takes nothing unless the activity says so (C-07). */
    OPTION;

    /** What the gates are asked for. */
    Operation operation() {
        return this == BOOKING ? Operation.BOOKING : Operation.OPTION;
    }

    LineState state() {
        return this == BOOKING ? LineState.BOOKED : LineState.OPTIONED;
    }
}
