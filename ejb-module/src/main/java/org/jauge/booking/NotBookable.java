package org.jauge.booking;

import org.jauge.profile.Barred;
import org.jauge.shared.Rejection;

/** The third gate is closed: the activity, or its confirmation delay, allows no booking now (B-06, B-07). */
public final class NotBookable extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotBookable(String category, Barred why) {
        super(Kind.CONFLICT, why.text());
        fact("category", category);
        fact("reason", why.code());
    }
}
