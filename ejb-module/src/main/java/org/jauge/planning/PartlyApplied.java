package org.jauge.planning;

import org.jauge.shared.Rejection;

/** A file broke off: something of it was edited or sold in between. What is applied stays; brought again it goes on. */
public final class PartlyApplied extends Rejection {

    private static final long serialVersionUID = 1L;

    PartlyApplied(int applied, int events, Rejection cause) {
        super(Kind.CONFLICT, applied + " of " + events + " events are applied: " + cause.getMessage());
        fact("applied", applied);
        fact("events", events);
    }
}
