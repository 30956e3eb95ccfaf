package org.jauge.demonstration;

import java.time.Duration;
import java.time.Instant;
import org.jauge.merchant.Role;

/** One of the demonstration's people as the database has him; public for the query that makes it. */
public record Resident(
        long id, long merchantId, String name, String email, Role role, Instant arrivedAt, Instant passwordSetAt) {

    private static final Duration FILLING_MAX = Duration.ofMinutes(10);

    /** Nobody has chosen a password of his own since the demonstration was made. */
    boolean hasKnownPassword() {
        return passwordSetAt.isBefore(arrivedAt.plus(FILLING_MAX));
    }

    String actor() {
        return "staff:" + id;
    }
}
