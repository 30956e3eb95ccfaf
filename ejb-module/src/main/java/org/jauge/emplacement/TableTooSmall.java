package org.jauge.emplacement;

import org.jauge.shared.Rejection;

/** More people sit at this table already, at some event (E-15). */
public final class TableTooSmall extends Rejection {

    private static final long serialVersionUID = 1L;

    TableTooSmall(String table, int minimum) {
        super(Kind.CONFLICT, "People are placed at table " + table + "; at least " + minimum);
        fact("table", table);
        fact("minimum", minimum);
    }
}
