package org.jauge.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * When events start; what is missing or empty does not narrow. Dates, days and times are those on the wall of each
 * activity; every end is included.
 *
 * @param after a moment, the same for all activities; so is {@code before}
 * @param timeFrom of each day
 */
public record Starts(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant after,
        @Nullable Instant before,
        Set<DayOfWeek> days,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo) {

    public Starts {
        if (from != null && to != null && to.isBefore(from)) throw new InvalidField("to", "before-start", to);
        if (after != null && before != null && before.isBefore(after))
            throw new InvalidField("to", "before-start", before);
        if (timeFrom != null && timeTo != null && timeTo.isBefore(timeFrom))
            throw new InvalidField("timeTo", "before-start", timeTo);
        days = Set.copyOf(days);
    }

    public static Starts between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Starts(from, to, null, null, Set.of(), null, null);
    }

    /** Whether it asks for what may be over. */
    boolean reachesBack() {
        return from != null || after != null;
    }
}
