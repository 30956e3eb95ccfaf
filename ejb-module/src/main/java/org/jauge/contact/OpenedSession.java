package org.jauge.contact;

import java.time.Instant;

/** A session as it is handed to the shop once. */
public record OpenedSession(String token, Instant expiresAt, SignedIn who) {

    /** Prints without the secret. */
    @Override
    public String toString() {
        return "OpenedSession[" + who + "]";
    }
}
