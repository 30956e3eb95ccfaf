package org.jauge.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.jauge.calendar.EventState;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * Which events a bulk edit is about; dates and times are local ones of the activity, both ends included.
 *
 * @param days all when empty
 * @param priceListId only those that use this price list now, to move them all to another (E-11)
 * @param only of those that fit nothing but these; all of them when empty
 */
public record BulkFilter(
        Set<Long> activityIds,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<DayOfWeek> days,
        @Nullable LocalTime timeFrom,
        @Nullable LocalTime timeTo,
        @Nullable EventState state,
        @Nullable Long priceListId,
        Set<Long> only) {

    public BulkFilter {
        if (activityIds.isEmpty()) throw new InvalidField("activities", "required", null);
        if (from != null && to != null && to.isBefore(from)) throw new InvalidField("to", "before-start", to);
        if (timeFrom != null && timeTo != null && timeTo.isBefore(timeFrom))
            throw new InvalidField("timeTo", "before-start", timeTo);
        activityIds = new TreeSet<>(activityIds);
        days = Set.copyOf(days);
        only = Set.copyOf(only);
    }

    /** Whatever price list they use. */
    public BulkFilter(
            Set<Long> activityIds,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Set<DayOfWeek> days,
            @Nullable LocalTime timeFrom,
            @Nullable LocalTime timeTo,
            @Nullable EventState state,
            Set<Long> only) {
        this(activityIds, from, to, days, timeFrom, timeTo, state, null, only);
    }

    /** All events of one activity. */
    public static BulkFilter of(long activityId) {
        return new BulkFilter(Set.of(activityId), null, null, Set.of(), null, null, null, Set.of());
    }

    /** What of it the database does not know: the local time, the day of the week, what was ticked. */
    boolean takes(long eventId, LocalDate date, LocalTime start) {
        return (days.isEmpty() || days.contains(date.getDayOfWeek()))
                && (timeFrom == null || !start.isBefore(timeFrom))
                && (timeTo == null || !start.isAfter(timeTo))
                && (only.isEmpty() || only.contains(eventId));
    }
}
