package org.jauge.reserve;

import org.jauge.shared.Rejection;

/** A reserve cannot have fewer than were drawn from it or are in somebody's cart (AMB-R2). */
public final class ReserveBelowDrawn extends Rejection {

    private static final long serialVersionUID = 1L;

    public ReserveBelowDrawn(int drawn, int asked) {
        super(Kind.CONFLICT, drawn + " are drawn, " + asked + " asked");
        fact("drawn", drawn);
        fact("asked", asked);
    }
}
