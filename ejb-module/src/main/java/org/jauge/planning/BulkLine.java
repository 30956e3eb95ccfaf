package org.jauge.planning;

import java.time.Instant;
import java.util.List;
import org.jauge.calendar.EventState;
import org.jspecify.annotations.Nullable;

/**
 * A bulk edit as it is shown.
 *
 * @param actor who previewed it or, once it was started, who did that
 * @param rate whose reserves change: the category and its emplacement
 * @param still nobody has worked on it for a while: it may be gone on with by hand
 */
public record BulkLine(
        long id,
        String actor,
        BulkState state,
        Instant createdAt,
        @Nullable Instant endedAt,
        boolean still,
        List<Long> activityIds,
        @Nullable String emplacement,
        @Nullable String quota,
        @Nullable String priceList,
        @Nullable EventState eventState,
        boolean sale,
        @Nullable String rate,
        BulkTotals totals) {

    public BulkLine {
        activityIds = List.copyOf(activityIds);
    }

    public boolean isRunning() {
        return state == BulkState.RUNNING;
    }

    public boolean isPreviewed() {
        return state == BulkState.PREVIEWED;
    }

    public boolean isDone() {
        return state == BulkState.DONE;
    }
}
