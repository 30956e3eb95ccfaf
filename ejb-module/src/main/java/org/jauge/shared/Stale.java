package org.jauge.shared;

/** Somebody else changed it since it was read; nothing was saved. */
public final class Stale extends Rejection {

    private static final long serialVersionUID = 1L;

    public Stale(String what) {
        super(Kind.CONFLICT, "Changed by somebody else meanwhile: " + what);
        fact("what", what);
    }
}
