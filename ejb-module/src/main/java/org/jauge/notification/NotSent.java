package org.jauge.notification;

/** The mail server did not take a message; says why in a word of the program, never in the server's, which name people. */
final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final boolean forGood;
    private final boolean serverAway;

    private NotSent(String reason, boolean forGood, boolean serverAway) {
        super(reason);
        this.reason = reason;
        this.forGood = forGood;
        this.serverAway = serverAway;
    }

    /** Trying it again would change nothing. */
    static NotSent forGood(String reason) {
        return new NotSent(reason, true, false);
    }

    /** This message not now; others perhaps. */
    static NotSent forNow(String reason) {
        return new NotSent(reason, false, false);
    }

    /** No message at all now. */
    static NotSent serverAway(String reason) {
        return new NotSent(reason, false, true);
    }

    String reason() {
        return reason;
    }

    boolean isForGood() {
        return forGood;
    }

    boolean isServerAway() {
        return serverAway;
    }
}
