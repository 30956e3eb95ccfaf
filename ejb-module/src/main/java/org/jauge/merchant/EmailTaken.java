package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** Somebody with this address works here already, perhaps deactivated. */
public final class EmailTaken extends Rejection {

    private static final long serialVersionUID = 1L;

    public EmailTaken() {
        super(Kind.CONFLICT, "A user with this address exists already");
    }
}
