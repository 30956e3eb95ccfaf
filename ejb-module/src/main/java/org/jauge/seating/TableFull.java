package org.jauge.seating;

import org.jauge.shared.Rejection;

/** The table has fewer free seats than were asked for; names what is left (E-15). */
public final class TableFull extends Rejection {

    private static final long serialVersionUID = 1L;

    TableFull(String table, int left, int wanted) {
        super(Kind.CONFLICT, "Table " + table + " has " + left + " free seats, not " + wanted);
        fact("table", table);
        fact("left", left);
        fact("wanted", wanted);
    }
}
