package org.jauge.shared;

/**
 * Too busy, or without its database, to answer in time. Trying again is safe with the same request id: what was taken
 * without an answer is answered then (K-03).
 */
public final class Overloaded extends Rejection {

    private static final long serialVersionUID = 1L;

    private final int retryAfterSeconds;

    public Overloaded(int retryAfterSeconds) {
        super(Kind.BUSY, "Too busy, try again in " + retryAfterSeconds + " s");
        this.retryAfterSeconds = retryAfterSeconds;
        fact("retryAfterSeconds", retryAfterSeconds);
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
