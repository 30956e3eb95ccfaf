package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** Signing in has failed too often; says how long to wait, right password or not. */
public final class TooManyAttempts extends Rejection {

    private static final long serialVersionUID = 1L;

    private final int minutes;

    public TooManyAttempts(int minutes) {
        super(Kind.FORBIDDEN, "Too many failed attempts, locked for " + minutes + " min");
        this.minutes = minutes;
        fact("minutes", minutes);
    }

    public int minutes() {
        return minutes;
    }
}
