package org.jauge.gauge;

import org.jauge.shared.Rejection;

/** Only what is used without a valid ticket can be let go by hand (AMB-Q1); names how much that is. */
public final class FewerUnused extends Rejection {

    private static final long serialVersionUID = 1L;

    public FewerUnused(int unused, int asked) {
        super(Kind.CONFLICT, "Only " + unused + " units have no ticket, " + asked + " asked");
        fact("unused", unused);
        fact("asked", asked);
    }
}
