package org.jauge.booking;

import java.time.Instant;
import org.jauge.shared.Rejection;

/** It is too late: the time to pay is over, or the event has begun. */
public final class DeadlinePassed extends Rejection {

    private static final long serialVersionUID = 1L;

    /** @param until the last moment at which it would have been possible */
    public DeadlinePassed(Instant until) {
        super(Kind.CONFLICT, "Too late since " + until);
        fact("until", until);
    }
}
