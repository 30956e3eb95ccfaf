package org.jauge.merchant;

import org.jauge.shared.Rejection;

/** The usual audience of an open outlet cannot be switched off. */
public final class AudienceInUse extends Rejection {

    private static final long serialVersionUID = 1L;

    public AudienceInUse(String pointOfSale) {
        super(Kind.CONFLICT, "Usual audience of the point of sale " + pointOfSale);
        fact("pointOfSale", pointOfSale);
    }
}
