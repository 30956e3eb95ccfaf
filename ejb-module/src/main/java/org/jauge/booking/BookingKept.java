package org.jauge.booking;

import org.jauge.shared.Rejection;

/** Of many bookings this one stays as it is; the report of them all tells why. */
public final class BookingKept extends Rejection {

    private static final long serialVersionUID = 1L;

    private final WhyKept why;

    BookingKept(String number, WhyKept why) {
        super(Kind.CONFLICT, "Dossier " + number + " is kept: " + why);
        this.why = why;
        fact("number", number);
        fact("why", why.name());
    }

    WhyKept why() {
        return why;
    }
}
