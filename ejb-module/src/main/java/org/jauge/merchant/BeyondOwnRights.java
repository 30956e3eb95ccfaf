package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** Nobody gives, takes or reaches rights that he has not himself (S-04). */
public final class BeyondOwnRights extends Rejection {

    private static final long serialVersionUID = 1L;

    public BeyondOwnRights() {
        super(Kind.FORBIDDEN, "Those rights go beyond your own");
    }
}
