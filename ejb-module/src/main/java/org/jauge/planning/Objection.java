package org.jauge.planning;

/** Why one event of a bulk edit stays as it is. */
public enum Objection {
    /** Below what is blocked and used there; the least possible stands beside it (AMB-Q3). */
    TOO_LOW,
    TOO_LARGE,
    /** The emplacement is not open at this event (E-17). */
    NOT_OPEN,
    /** Its sale would end before it begins. */
    NO_SALE,
    /** The price list does not cover the day on which it starts (E-11). */
    NOT_VALID,
    /** A reserve would have fewer than were drawn from it; how many those are stands beside it (AMB-R2). */
    BELOW_DRAWN,
    /** Reserves are set from what is available; how many they could have in all stands beside it. */
    BEYOND_AVAILABLE,
    /** The category cannot be set aside there: the emplacement is not open. */
    NO_RESERVE,
    /** Somebody changed it after the dry run. */
    CHANGED_SINCE
}
