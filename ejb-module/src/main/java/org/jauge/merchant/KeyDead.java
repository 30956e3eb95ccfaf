package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** A key that is revoked, expired or already rotated cannot be rotated. */
public final class KeyDead extends Rejection {

    private static final long serialVersionUID = 1L;

    public KeyDead() {
        super(Kind.CONFLICT, "This key is no longer in use: make a new one");
    }
}
