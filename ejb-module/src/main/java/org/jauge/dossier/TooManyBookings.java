package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** The customer has as many bookings and options open from a browser as the outlet allows (D-05). */
public final class TooManyBookings extends Rejection {

    private static final long serialVersionUID = 1L;

    public TooManyBookings(int maximum) {
        super(Kind.CONFLICT, "At most " + maximum + " open bookings");
        fact("maximum", maximum);
    }
}
