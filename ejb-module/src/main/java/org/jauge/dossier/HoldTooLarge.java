package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** More units than one cart may hold (H-02). */
public final class HoldTooLarge extends Rejection {

    private static final long serialVersionUID = 1L;

    public HoldTooLarge(int maximum, int asked) {
        super(Kind.CONFLICT, "At most " + maximum + " units in a cart, " + asked + " asked");
        fact("maximum", maximum);
        fact("asked", asked);
    }
}
