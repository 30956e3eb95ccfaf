package org.jauge.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One run in the list; {@code endedAt} is null while it runs. */
public record RunLine(
        long id, Instant startedAt, @Nullable Instant endedAt, String requestedBy, int gauges, int differences) {

    public boolean isClean() {
        return differences == 0;
    }
}
