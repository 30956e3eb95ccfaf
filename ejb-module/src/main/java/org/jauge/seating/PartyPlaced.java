package org.jauge.seating;

import org.jauge.shared.Rejection;

/** So many of the dossier's people are not there to be placed; names how many are left to place (E-15). */
public final class PartyPlaced extends Rejection {

    private static final long serialVersionUID = 1L;

    PartyPlaced(String dossier, long left, int wanted) {
        super(Kind.CONFLICT, "Dossier " + dossier + " has " + left + " people left to place, not " + wanted);
        fact("dossier", dossier);
        fact("left", left);
        fact("wanted", wanted);
    }
}
