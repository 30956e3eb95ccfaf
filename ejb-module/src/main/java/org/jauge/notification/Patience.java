package org.jauge.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a message waits for its next try: ever longer, and after three days it is given up. */
final class Patience {

    /** Longer than any try takes: who claimed a message and is gone by then has not sent it. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(30));

    private Patience() {}

    /** Empty when it was tried often enough. */
    static Optional<Duration> after(int tries) {
        return tries > PAUSES.size() ? Optional.empty() : Optional.of(PAUSES.get(Math.max(tries, 1) - 1));
    }
}
