package org.jauge.shared;

/** A name that has to be unique here is already in use. */
public final class NameTaken extends Rejection {

    private static final long serialVersionUID = 1L;

    public NameTaken(String what, String name) {
        super(Kind.CONFLICT, "Name already in use: " + name);
        fact("what", what);
        fact("name", name);
    }
}
