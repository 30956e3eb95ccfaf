package org.jauge.booking;

import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Overloaded;
import org.jauge.shared.Rejection;

/** Why a dossier stays as it is when many are decided about. */
public enum WhyKept {
    /** It waits no more: it was paid, cancelled or released meanwhile. */
    ENDED,
    /** It may exceed its deadline, so no release takes it. */
    LOCKED,
    /** Somebody is paying it at this moment (P-04). */
    PAYING,
    /** It would be late all the same: its new deadline, or the end of its lock, is over. */
    LATE,
    /** It has to keep its deadline anyway. */
    NOT_LOCKED,
    /** Its customer has no mail address. */
    NO_ADDRESS,
    /** It has lines of activities that are not the caller's. */
    NOT_YOURS,
    /** The house had too much to do. */
    BUSY,
    /** Refused for something else. */
    OTHERWISE;

    static WhyKept of(Rejection refused) {
        if (refused instanceof BookingKept kept) return kept.why();
        if (refused instanceof NotBooked) return ENDED;
        if (refused instanceof DeadlinePassed) return LATE;
        if (refused instanceof InvalidField invalid && invalid.field().equals("until")) return LATE;
        if (refused instanceof Forbidden || refused instanceof NotFound) return NOT_YOURS;
        return refused instanceof Overloaded ? BUSY : OTHERWISE;
    }
}
