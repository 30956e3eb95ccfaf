package org.jauge.emplacement;

import org.jauge.shared.Rejection;

/** Nobody is seated by hand here: the model does not permit tables, or the emplacement does not manage any (E-15). */
public final class NoTables extends Rejection {

    private static final long serialVersionUID = 1L;

    NoTables(String emplacement) {
        super(Kind.CONFLICT, "No tables are managed in " + emplacement);
        fact("emplacement", emplacement);
    }
}
