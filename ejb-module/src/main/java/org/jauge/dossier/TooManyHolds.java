package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** The holder has as many open carts as allowed (H-02). */
public final class TooManyHolds extends Rejection {

    private static final long serialVersionUID = 1L;

    public TooManyHolds(int maximum) {
        super(Kind.CONFLICT, "At most " + maximum + " open carts");
        fact("maximum", maximum);
    }
}
