package org.jauge.gauge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why, for what and by whom a gauge moves.
 *
 * @param lineId the dossier line it serves, which so remembers exactly what it took
 * @param blockId the block by hand that it makes or gives back
 * @param allotmentId the allotment of a reserve that it fills or empties
 */
public record Reason(
        long merchantId,
        Cause cause,
        @Nullable Long lineId,
        @Nullable Long blockId,
        @Nullable Long allotmentId,
        String actor,
        Instant movedAt) {

    /** Of no block by hand and no allotment. */
    public Reason(long merchantId, Cause cause, @Nullable Long lineId, String actor, Instant movedAt) {
        this(merchantId, cause, lineId, null, null, actor, movedAt);
    }
}
