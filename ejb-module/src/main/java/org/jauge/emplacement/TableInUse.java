package org.jauge.emplacement;

import org.jauge.shared.Rejection;

/** Somebody is placed at this table, so it stays (E-15). */
public final class TableInUse extends Rejection {

    private static final long serialVersionUID = 1L;

    TableInUse(String table) {
        super(Kind.CONFLICT, "Somebody is placed at table " + table);
        fact("table", table);
    }
}
