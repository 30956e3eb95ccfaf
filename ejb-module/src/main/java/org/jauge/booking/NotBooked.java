package org.jauge.booking;

import org.jauge.shared.Rejection;

/** The dossier waits for no payment: it is paid, cancelled or released, or it was never booked. */
public final class NotBooked extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotBooked(String number, Enum<?> state) {
        super(Kind.CONFLICT, "Dossier " + number + " is " + state);
        fact("number", number);
        fact("state", state.name());
    }
}
