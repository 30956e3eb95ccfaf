package org.jauge.gauge;

/** How much is left, in three words, the best first, for calendars: a number would promise more than it can keep. */
public enum Level {
    PLENTY,
    /** A fifth of the capacity at most, but something. */
    FEW,
    NONE;

    private static final int PARTS = 5;

    public static Level of(long available, long capacity) {
        if (available <= 0) return NONE;
        return available * PARTS <= capacity ? FEW : PLENTY;
    }
}
