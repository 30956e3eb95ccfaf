package org.jauge.backoffice.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import org.jauge.calendar.CalendarReads;
import org.jauge.shared.NotFound;

/** How much of the calendar is looked at, under an address of its own ({@code ?view=week}). Weeks begin on Monday. */
public enum CalendarSpan {
    MONTH(3),
    WEEK(20),
    DAY(500);

    private final int perDay;

    CalendarSpan(int perDay) {
        this.perDay = perDay;
    }

    static CalendarSpan of(String address) {
        return Arrays.stream(values())
                .filter(span -> span.getAddress().equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("view", address));
    }

    /** How many events of a day are shown; the others are counted. */
    int perDay() {
        return perDay;
    }

    /** The first day shown. */
    LocalDate from(LocalDate date) {
        return switch (this) {
            case MONTH -> monday(date.withDayOfMonth(1));
            case WEEK -> monday(date);
            case DAY -> date;
        };
    }

    /** The last day shown. */
    LocalDate to(LocalDate date) {
        return switch (this) {
            case MONTH -> from(date).plusDays(CalendarReads.DAYS_MAX - 1L);
            case WEEK -> from(date).plusDays(DayOfWeek.values().length - 1L);
            case DAY -> date;
        };
    }

    /** The first day that is meant: what stands around a month belongs to its neighbours. */
    LocalDate first(LocalDate date) {
        return this == MONTH ? date.withDayOfMonth(1) : from(date);
    }

    /** The last day that is meant. */
    LocalDate last(LocalDate date) {
        return this == MONTH ? date.with(TemporalAdjusters.lastDayOfMonth()) : to(date);
    }

    LocalDate moved(LocalDate date, int by) {
        return switch (this) {
            case MONTH -> date.withDayOfMonth(1).plusMonths(by);
            case WEEK -> from(date).plusWeeks(by);
            case DAY -> date.plusDays(by);
        };
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public String getAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
