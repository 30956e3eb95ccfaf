package org.jauge.notification;

import org.jauge.booking.BookingNews;

/** What a message is about; each has templates of its name. */
public enum MailKind {
    INVITATION,
    RESET,
    SALE,
    CANCELLATION,
    REFUND,
    BOOKED,
    BOOKING_REMINDER,
    BOOKING_EXTENDED,
    BOOKING_RELEASED,
    BOOKING_CANCELLED,
    EXTENSION_ASKED,
    EXTENSION_REFUSED,
    MONEY_BACK,
    RESERVE_RELEASE,

    /** A release that was announced does not come. */
    RESERVE_CALLED_OFF,

    /** A refund that its provider refuses, for the owners. */
    REFUND_STUCK,

    /** A customer's link into his personal space. */
    SIGN_IN;

    static MailKind of(BookingNews news) {
        return switch (news) {
            case BOOKED -> BOOKED;
            case REMINDED -> BOOKING_REMINDER;
            case EXTENDED -> BOOKING_EXTENDED;
            case RELEASED -> BOOKING_RELEASED;
            case CANCELLED -> BOOKING_CANCELLED;
            case EXTENSION_ASKED -> EXTENSION_ASKED;
            case EXTENSION_REFUSED -> EXTENSION_REFUSED;
            case MONEY_BACK -> MONEY_BACK;
        };
    }

    /** Tells of a dossier, to whom it belongs; others tell the staff of something. */
    public boolean isOfDossier() {
        return !isLink() && !isOfReserve() && this != REFUND_STUCK;
    }

    /** Tells those who may draw from a reserve of a stage of its release. */
    boolean isOfReserve() {
        return this == RESERVE_RELEASE || this == RESERVE_CALLED_OFF;
    }

    /** Brings a one-time link, which is forgotten once it is sent: nobody else can read it, and nobody can send it again. */
    public boolean isLink() {
        return this == INVITATION || this == RESET || this == SIGN_IN;
    }
}
