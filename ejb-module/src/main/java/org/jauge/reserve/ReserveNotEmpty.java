package org.jauge.reserve;

import org.jauge.shared.Rejection;

/** A reserve that has something left, or that tickets were drawn from, is archived, not deleted. */
public final class ReserveNotEmpty extends Rejection {

    private static final long serialVersionUID = 1L;

    public ReserveNotEmpty(String reserve, int left, int drawn) {
        super(Kind.CONFLICT, "Reserve " + reserve + " has " + left + " left and " + drawn + " drawn");
        fact("reserve", reserve);
        fact("left", left);
        fact("drawn", drawn);
    }
}
