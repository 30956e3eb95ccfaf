package org.jauge.activity;

import org.jauge.shared.Rejection;

/** What somebody has bought or holds must not change under them: a start, a time zone, a currency. */
public final class AlreadySold extends Rejection {

    private static final long serialVersionUID = 1L;

    public AlreadySold(String field) {
        super(Kind.CONFLICT, "Something is sold or held there, so this cannot change: " + field);
        fact("field", field);
    }
}
