package org.jauge.gauge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why, for what and by whom a gauge moves.
 *
 * @param lineId the dossier line it serves, which so remembers exactly what it took
 * @param blockId the block by hand that it makes or gives back
 */
public record Reason(
        long merchantId,
        Cause cause,
        @Nullable Long lineId,
        @Nullable Long blockId,
        String actor,
        Instant movedAt) {

    /** Of no block by hand. */
    public Reason(long merchantId, Cause cause, @Nullable Long lineId, String actor, Instant movedAt) {
        this(merchantId, cause, lineId, null, actor, movedAt);
    }
}
