package org.jauge.privacy;

/**
 * Why somebody cannot be erased now.
 *
 * @param dossier its number; empty for a cart that is being paid
 */
public record Obstacle(Kind kind, String dossier) {

    /** What has to be over first. */
    public enum Kind {
        /** A booking or an option waits. */
        BOOKING,
        /** Somebody is paying at this moment. */
        PAYMENT,
        /** A provider has not given money back yet. */
        REFUND,
        /** More was paid than is owed. */
        CREDIT,
        /** A valid ticket for an event that is not over. */
        TICKETS
    }
}
