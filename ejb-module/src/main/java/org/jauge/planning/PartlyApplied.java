package org.jauge.planning;

import org.jauge.shared.Rejection;

/**
 * A file broke off: something of it was edited or sold in between, or it was too busy to go on. What is applied stays,
 * which is all up to one line of the file; brought again it goes on.
 */
public final class PartlyApplied extends Rejection {

    private static final long serialVersionUID = 1L;

    /** @param line the last one of the file that is applied */
    PartlyApplied(int applied, int events, int line, Rejection cause) {
        super(
                Kind.CONFLICT,
                applied + " of " + events + " events are applied, up to line " + line + ": " + cause.getMessage());
        fact("applied", applied);
        fact("events", events);
        fact("line", line);
        fact("brokenBy", cause.kind() == Kind.BUSY ? "BUSY" : "CHANGED");
    }
}
