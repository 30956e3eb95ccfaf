package org.jauge.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events to list: of one activity or of all, by local date, both ends included.
 *
 * @param priceListId only those that use this price list (E-11)
 * @param text part of the name of the activity or of the event; empty where any will do
 * @param notOverAt leaves out those that had ended by then
 */
public record EventFilter(
        @Nullable Long activityId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable EventState state,
        @Nullable Long priceListId,
        String text,
        @Nullable Instant notOverAt) {

    public EventFilter(
            @Nullable Long activityId, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable EventState state) {
        this(activityId, from, to, state, null);
    }

    public EventFilter(
            @Nullable Long activityId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable EventState state,
            @Nullable Long priceListId) {
        this(activityId, from, to, state, priceListId, "", null);
    }

    /** Everything of one activity from a date on. */
    public static EventFilter from(long activityId, LocalDate from) {
        return new EventFilter(activityId, from, null, null);
    }
}
