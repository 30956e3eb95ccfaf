package org.jauge.shared;

/**
 * Too busy, or without its database, to answer in time. Trying again is safe with the same request id: what was taken
 * without an answer is answered then (K-03).
 */
public final class Overloaded extends Rejection {

    private static final long serialVersionUID = 1L;

    private static final System.Logger LOG = System.getLogger(Overloaded.class.getName());

    private final int retryAfterSeconds;
    private final boolean deadlocked;

    public Overloaded(int retryAfterSeconds) {
        this(retryAfterSeconds, false);
    }

    private Overloaded(int retryAfterSeconds, boolean deadlocked) {
        super(Kind.BUSY, "Too busy, try again in " + retryAfterSeconds + " s");
        this.retryAfterSeconds = retryAfterSeconds;
        this.deadlocked = deadlocked;
        fact("retryAfterSeconds", retryAfterSeconds);
    }

    /**
     * For what the database failed in to the last. Whoever asked reads the same of a deadlock as of a wait, for he can
     * do the same; but it is our fault and not the crowd's, so the log tells the two apart.
     */
    public static Overloaded by(Throwable failure) {
        var deadlocked = DatabaseFault.of(failure) == DatabaseFault.COLLIDED;
        if (deadlocked) LOG.log(System.Logger.Level.WARNING, "A deadlock came through: " + failure);
        return new Overloaded(1, deadlocked);
    }

    public int retryAfterSeconds() {
        return retryAfterSeconds;
    }

    /** Whether it was a deadlock that trying again did not resolve, and no honest wait. */
    public boolean isDeadlock() {
        return deadlocked;
    }
}
