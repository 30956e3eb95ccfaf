package org.jauge.backoffice.quotas.global;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jauge.quota.QuotaScope;

/** How many periods are looked at together: a month of days, a year of weeks or months, ten years. */
final class PeriodWindow {

    private static final int MONTH_DAYS = 42;
    private static final int YEARS = 10;
    private static final int YEARS_BEFORE = 2;

    private final QuotaScope scope;
    private final LocalDate date;

    PeriodWindow(QuotaScope scope, LocalDate date) {
        this.scope = scope;
        this.date = date;
    }

    LocalDate from() {
        return switch (scope) {
            case DAY -> date.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case YEAR -> date.withDayOfYear(1).minusYears(YEARS_BEFORE);
            case EVENT, WEEK, MONTH, INVENTORY -> date.withDayOfYear(1);
        };
    }

    LocalDate until() {
        return switch (scope) {
            case DAY -> from().plusDays(MONTH_DAYS - 1L);
            case YEAR -> from().plusYears(YEARS).minusDays(1);
            case EVENT, WEEK, MONTH, INVENTORY -> from().plusYears(1).minusDays(1);
        };
    }

    LocalDate moved(int by) {
        return switch (scope) {
            case DAY -> date.withDayOfMonth(1).plusMonths(by);
            case YEAR -> date.withDayOfYear(1).plusYears((long) by * YEARS);
            case EVENT, WEEK, MONTH, INVENTORY -> date.withDayOfYear(1).plusYears(by);
        };
    }
}
