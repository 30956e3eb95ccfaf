package org.jauge.calendar;

import java.time.LocalDateTime;

/** One event of a week and where its copy would be; local times. */
public record PlannedCopy(long eventId, LocalDateTime from, LocalDateTime to, String name, CopyOutcome outcome) {

    public boolean isNew() {
        return outcome == CopyOutcome.NEW;
    }
}
