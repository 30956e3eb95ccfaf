package org.jauge.activity;

import org.jauge.shared.Rejection;

/** An activity has this model, or it is the only one there is. */
public final class ActivityModelInUse extends Rejection {

    private static final long serialVersionUID = 1L;

    ActivityModelInUse(String name) {
        super(Kind.CONFLICT, "An activity has this model, or it is the last: " + name);
        fact("name", name);
    }
}
