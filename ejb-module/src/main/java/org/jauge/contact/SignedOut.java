package org.jauge.contact;

import org.jauge.shared.Rejection;

/** The customer's link or session is used, over, or was never one. */
public final class SignedOut extends Rejection {

    private static final long serialVersionUID = 1L;

    public SignedOut() {
        super(Kind.FORBIDDEN, "Signed out: sign in again");
    }
}
