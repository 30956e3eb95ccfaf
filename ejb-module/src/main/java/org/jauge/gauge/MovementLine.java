package org.jauge.gauge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One movement as the history of a gauge shows it. */
public record MovementLine(
        long id,
        Instant movedAt,
        Cause cause,
        String actor,
        @Nullable Long lineId,
        @Nullable Long blockId,
        @Nullable Long allotmentId,
        int capacity,
        int blocked,
        int carts,
        int used,
        int actual) {}
