package org.jauge.reserve;

import org.jauge.shared.Rejection;

/** A reserve is set from what is available only; names how many it could have. */
public final class ReserveBeyondAvailable extends Rejection {

    private static final long serialVersionUID = 1L;

    public ReserveBeyondAvailable(int possible, int asked) {
        super(Kind.CONFLICT, "Reserves could have " + possible + " in all, " + asked + " asked");
        fact("possible", possible);
        fact("asked", asked);
    }
}
