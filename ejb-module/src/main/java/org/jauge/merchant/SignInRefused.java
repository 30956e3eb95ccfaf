package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** Wrong address or wrong password, or nobody who may come in: it does not say which. */
public final class SignInRefused extends Rejection {

    private static final long serialVersionUID = 1L;

    public SignInRefused() {
        super(Kind.FORBIDDEN, "Address or password not right");
    }
}
