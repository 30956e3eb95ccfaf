package org.jauge.gauge;

/** Why a gauge moved; shown in its history. */
public enum Cause {
    /** The gauge came into being with its first capacity. */
    OPENED,
    RESIZED,
    HELD,
    HOLD_LAPSED,
    HOLD_DROPPED,
    SOLD,
    /** A cart became a sale. */
    HOLD_SOLD,
    CANCELLED
}
