package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** The cart has been sold, against another payment than this one; money that came twice is not taken silently (H-04). */
public final class HoldSold extends Rejection {

    private static final long serialVersionUID = 1L;

    /** @param number the dossier that the cart became */
    public HoldSold(String number) {
        super(Kind.CONFLICT, "Sold already: " + number);
        fact("number", number);
    }
}
