package org.jauge.booking;

/** What became of a booking as a whole. */
public enum BookingOutcome {
    /** It waits for its money still. */
    OPEN,
    PAID,
    /** By staff. */
    CANCELLED,
    /** By the customer himself, through his shop (B-13). */
    CUSTOMER,
    /** Its deadline was over. */
    RELEASED
}
