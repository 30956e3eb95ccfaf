package org.jauge.payment;

/** Where an attempt to pay stands. */
public enum AttemptState {
    /** Nothing was heard of it yet. */
    OPEN,
    /** Its money was taken and counts. */
    PAID,
    /** Its money was taken too late or twice, and goes back (B-22). */
    RETURNED,
    FAILED,
    /** The customer gave up. */
    ABANDONED;

    /** Money was taken; nothing that is heard afterwards changes that. */
    public boolean isTaken() {
        return this == PAID || this == RETURNED;
    }
}
