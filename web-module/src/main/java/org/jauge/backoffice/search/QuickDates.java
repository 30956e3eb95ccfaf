package org.jauge.backoffice.search;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Dates that are asked for all the time, at a click.
 *
 * @param key of its label, below {@code search.quick}
 */
public record QuickDates(String key, LocalDate from, LocalDate to) implements Serializable {

    private static final int WEEK = 6;

    static List<QuickDates> on(LocalDate today) {
        var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        var sunday = today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        return List.of(
                day("today", today),
                day("tomorrow", today.plusDays(1)),
                day("saturday", saturday),
                day("sunday", sunday),
                new QuickDates("week", today, today.plusDays(WEEK)));
    }

    private static QuickDates day(String key, LocalDate date) {
        return new QuickDates(key, date, date);
    }
}
