package org.jauge.calendar;

import java.util.EnumSet;
import java.util.Set;
import org.jauge.merchant.Caller;

/** Whether an event sells, and whether shops show it at all. */
public enum EventState {
    OPEN,
    /** Shown, nothing is sold. */
    CLOSED,
    /** Shown as cancelled, nothing is sold. */
    CANCELLED,
    /** For the staff alone. */
    HIDDEN;

    /** Whether staff sell there: at what is on sale, and at what only they know of. */
    public boolean sellsAtDesk() {
        return this == OPEN || this == HIDDEN;
    }

    static Set<EventState> visibleTo(Caller caller) {
        return caller.keyPointOfSaleId().isPresent()
                ? EnumSet.complementOf(EnumSet.of(HIDDEN))
                : EnumSet.allOf(EventState.class);
    }
}
