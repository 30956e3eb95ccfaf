package org.jauge.dossier;

/** Where one line stands; HELD stands in blocked, SOLD in used. */
public enum LineState {
    HELD,
    LAPSED,
    DROPPED,
    SOLD,
    BOOKED,
    OPTIONED,
    CANCELLED,
    RELEASED,
    MOVED
}
