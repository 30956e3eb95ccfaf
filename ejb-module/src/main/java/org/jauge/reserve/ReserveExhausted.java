package org.jauge.reserve;

import org.jauge.shared.Rejection;

/** More is to be drawn from a reserve than it has left. */
public final class ReserveExhausted extends Rejection {

    private static final long serialVersionUID = 1L;

    public ReserveExhausted(String reserve, int left, int asked) {
        super(Kind.CONFLICT, "Reserve " + reserve + " has " + left + " left, " + asked + " asked");
        fact("reserve", reserve);
        fact("left", left);
        fact("asked", asked);
    }
}
