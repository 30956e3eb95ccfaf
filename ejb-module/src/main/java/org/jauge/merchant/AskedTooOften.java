package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** A new password was asked for too often, for one account or from one address; says how long to wait. */
public final class AskedTooOften extends Rejection {

    private static final long serialVersionUID = 1L;

    public AskedTooOften(int minutes) {
        super(Kind.FORBIDDEN, "Asked too often, try again in " + minutes + " min");
        fact("minutes", minutes);
    }
}
