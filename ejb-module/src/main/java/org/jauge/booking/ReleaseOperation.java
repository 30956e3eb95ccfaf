package org.jauge.booking;

/** What can be done with many bookings at once that wait. */
public enum ReleaseOperation {
    /** Their places are let go. */
    RELEASE,
    /** Their customers are told of the deadline. */
    REMIND,
    /** Their deadlines move. */
    EXTEND,
    /** They may exceed their deadlines. */
    LOCK,
    /** They have to keep them again. */
    UNLOCK
}
