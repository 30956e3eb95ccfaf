package org.jauge.planning;

/** How far a bulk edit is. */
public enum BulkState {
    /** Its lines are being written down. */
    DRAFTED,
    /** Looked at, nothing changed yet. */
    PREVIEWED,
    RUNNING,
    DONE
}
