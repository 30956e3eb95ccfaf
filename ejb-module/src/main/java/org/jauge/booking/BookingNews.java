package org.jauge.booking;

/** What a customer is told of his booking. */
public enum BookingNews {
    BOOKED,
    REMINDED,
    EXTENDED,
    RELEASED,
    CANCELLED,
    EXTENSION_ASKED,
    EXTENSION_REFUSED,
    /** His money came after the places had gone, and goes back (B-22). */
    MONEY_BACK
}
