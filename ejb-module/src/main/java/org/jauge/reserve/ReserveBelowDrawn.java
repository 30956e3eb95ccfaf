package org.jauge.reserve;

import org.jauge.shared.Rejection;

/** A reserve cannot have fewer than were drawn from it or are in somebody's cart (AMB-R2). */
public final class ReserveBelowDrawn extends Rejection {

    private static final long serialVersionUID = 1L;
    private static final String WITHOUT_ACCESS = "without"; // which the bundles know as a word of the program

    /** @param reserve its name; empty for capacity without access */
    public ReserveBelowDrawn(String reserve, int drawn, int asked) {
        super(Kind.CONFLICT, drawn + " are drawn, " + asked + " asked: " + reserve);
        fact("reserve", reserve.isEmpty() ? WITHOUT_ACCESS : reserve);
        fact("drawn", drawn);
        fact("asked", asked);
    }
}
