package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** Who asks may not buy at this point of sale as things are set there (AMB-X3, B-24). */
public final class AudienceNotAdmitted extends Rejection {

    private static final long serialVersionUID = 1L;

    public AudienceNotAdmitted(String pointOfSale) {
        super(Kind.FORBIDDEN, "Buying is not allowed at " + pointOfSale);
        fact("pointOfSale", pointOfSale);
    }
}
