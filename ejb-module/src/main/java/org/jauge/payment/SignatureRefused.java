package org.jauge.payment;

import org.jauge.shared.Rejection;

/** A callback that nobody we know has signed, or that is too old; it does not say which. */
public final class SignatureRefused extends Rejection {

    private static final long serialVersionUID = 1L;

    public SignatureRefused() {
        super(Kind.FORBIDDEN, "Not signed by this provider for this merchant just now");
    }
}
