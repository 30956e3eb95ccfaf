package org.jauge.emplacement;

import org.jauge.shared.Rejection;

/** An activity keeps at least one emplacement in use (E-02). */
public final class LastEmplacement extends Rejection {

    private static final long serialVersionUID = 1L;

    LastEmplacement(String name) {
        super(Kind.CONFLICT, "The last emplacement of an activity stays: " + name);
        fact("name", name);
    }
}
