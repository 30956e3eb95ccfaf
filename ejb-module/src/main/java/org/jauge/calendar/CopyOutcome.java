package org.jauge.calendar;

/** What becomes of the copy of one event. */
public enum CopyOutcome {
    NEW,
    /** One with the same start, subtitle, theme and language is there already and stays as it is. */
    THERE,
    /** A change of the clock skips its start: there is no copy. */
    GAP,
    /** Its price list is not valid on that day: there is no copy (E-11). */
    NOT_VALID
}
