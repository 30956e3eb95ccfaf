package org.jauge.seating;

import org.jauge.shared.Rejection;

/** Two parties can change places only when both have some (E-15). */
public final class NotPlaced extends Rejection {

    private static final long serialVersionUID = 1L;

    NotPlaced(String dossier) {
        super(Kind.CONFLICT, "Dossier " + dossier + " is not placed here");
        fact("dossier", dossier);
    }
}
