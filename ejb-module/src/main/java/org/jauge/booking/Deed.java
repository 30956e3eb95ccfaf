package org.jauge.booking;

/** What a customer can do with his booking now. */
public enum Deed {
    PAY,
    CANCEL,
    ASK_MORE_TIME
}
