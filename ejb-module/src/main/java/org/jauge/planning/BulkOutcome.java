package org.jauge.planning;

/** What becomes of one event of a bulk edit. */
public enum BulkOutcome {
    PLANNED,
    /** It is already as it should be. */
    UNCHANGED,
    REFUSED,
    DONE
}
