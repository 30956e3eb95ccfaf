package org.jauge.shared;

/** The caller lacks the right; the fact says for what. */
public final class Forbidden extends Rejection {

    private static final long serialVersionUID = 1L;

    public Forbidden(String what) {
        super(Kind.FORBIDDEN, "Not allowed: " + what);
        fact("what", what);
    }
}
