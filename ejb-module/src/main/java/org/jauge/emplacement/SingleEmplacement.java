package org.jauge.emplacement;

import org.jauge.shared.Rejection;

/** The activity's model allows one emplacement only (E-13). */
public final class SingleEmplacement extends Rejection {

    private static final long serialVersionUID = 1L;

    SingleEmplacement(String model) {
        super(Kind.CONFLICT, "The model of this activity allows one emplacement only: " + model);
        fact("model", model);
    }
}
