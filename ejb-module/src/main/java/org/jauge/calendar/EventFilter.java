package org.jauge.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which events to list: of one activity or of all, by local date, both ends included. */
public record EventFilter(
        @Nullable Long activityId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable EventState state) {

    /** Everything of one activity from a date on. */
    public static EventFilter from(long activityId, LocalDate from) {
        return new EventFilter(activityId, from, null, null);
    }
}
