package org.jauge.reserve;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stage as it was read, unlocked, to plan on. */
public record DueStage(
        long id,
        long version,
        long merchantId,
        long allocationId,
        long eventId,
        StageState state,
        StageUnit unit,
        @Nullable Instant instant,
        int amount,
        int keep) {

    static final String SELECT = "select new org.jauge.reserve.DueStage(s.id, s.version, s.merchantId, s.allocationId,"
            + " s.eventId, s.state, s.counted, s.instantAt, s.amount, s.kept) from ReleaseStage s where ";

    StageValues values() {
        return new StageValues(unit, instant, amount, keep);
    }
}
