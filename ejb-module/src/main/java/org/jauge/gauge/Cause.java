package org.jauge.gauge;

import java.util.EnumSet;
import java.util.Set;

/** Why a gauge moved; shown in its history. */
public enum Cause {
    /** The gauge came into being with its first capacity. */
    OPENED,
    /** The gauge was taken away with its capacity; nothing had ever been taken from it. */
    REMOVED,
    RESIZED,
    HELD,
    HOLD_LAPSED,
    HOLD_DROPPED,
    SOLD,
    /** A cart became a sale. */
    HOLD_SOLD,
    /** Asked for until a deadline; takes nothing unless the activity says so (C-07). */
    OPTIONED,
    BOOKED,
    /** A cart became a booking. */
    HOLD_BOOKED,
    BOOKING_PAID,
    BOOKING_CANCELLED,
    /** The deadline of a booking passed, and somebody or the timer let it go. */
    BOOKING_RELEASED,
    /** Tickets were cancelled; what they give back is in used, and stays there where the gauge or a clerk keeps it. */
    CANCELLED,
    /** Units that no ticket stood for any more were let go (AMB-Q1). */
    FREED,
    /** Staff set units aside by hand. */
    BLOCKED,
    /** Staff gave back what they had set aside. */
    UNBLOCKED,
    /** Set aside for a reserve. */
    ALLOTTED,
    /** A reserve has fewer of them, or let the rest go. */
    UNALLOTTED,
    /** Somebody drew from a reserve: what it held for him becomes his line's. */
    DRAWN,
    /** What was drawn came back to its reserve. */
    DRAW_RETURNED,
    /** Sold or held before the quota was ticked, and counted afterwards. */
    RECOUNTED;

    /** Those that serve nobody yet. */
    public static final Set<Cause> OF_CAPACITY = EnumSet.of(OPENED, REMOVED, RESIZED);

    /** Those by which capacity reserves set aside and give back. */
    public static final Set<Cause> OF_RESERVES = EnumSet.of(ALLOTTED, UNALLOTTED, DRAWN, DRAW_RETURNED);

    /** Those of blocks by hand. */
    public static final Set<Cause> BY_HAND = EnumSet.of(BLOCKED, UNBLOCKED);
}
