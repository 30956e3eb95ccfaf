package org.jauge.shared;

/** Nothing of that kind under that id for this caller; another merchant's rows answer the same (S-01). */
public final class NotFound extends Rejection {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(Kind.NOT_FOUND, "No " + what + " " + id);
        fact("what", what);
        fact("id", String.valueOf(id));
    }
}
