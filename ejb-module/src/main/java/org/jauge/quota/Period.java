package org.jauge.quota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The number of the period that a global quota counts a date in; two dates share an inventory when it is the same.
 *
 * <p>A week is named by its Monday, never by a week number of a year (AMB-Q10).
 */
public final class Period {

    private static final int MONTH_DIGITS = 100;

    private Period() {}

    /**
     * The number of the period that holds the date.
     *
     * @param date the event's local start date in its activity's zone
     */
    public static long key(QuotaScope scope, LocalDate date) {
        return switch (scope) {
            case EVENT -> throw new IllegalArgumentException("An event quota has no period");
            case DAY -> date.toEpochDay();
            case WEEK ->
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toEpochDay();
            case MONTH -> (long) date.getYear() * MONTH_DIGITS + date.getMonthValue();
            case YEAR -> date.getYear();
            case INVENTORY -> 0;
        };
    }
}
