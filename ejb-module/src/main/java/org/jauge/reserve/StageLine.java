package org.jauge.reserve;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stage as a page shows it.
 *
 * @param dueAt when it runs, as the event stands now
 * @param announced whether the owner and the reserve's users were told
 * @param freed how many it let go; 0 while it waits
 */
public record StageLine(
        long id,
        long version,
        long allocationId,
        StageValues values,
        Instant dueAt,
        boolean announced,
        StageState state,
        @Nullable Instant doneAt,
        int freed) {

    public boolean isWaiting() {
        return state == StageState.WAITING;
    }
}
