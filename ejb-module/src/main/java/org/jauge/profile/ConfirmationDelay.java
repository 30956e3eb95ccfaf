package org.jauge.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * How long a booking may wait for its payment: so many days after it was made, until so many days before the start, or
 * both, and then whichever comes first (B-06, AMB-B2). Neither means until the start.
 */
public record ConfirmationDelay(
        @Nullable Integer daysAfterBooking, @Nullable Integer daysBeforeStart) {

    /** More than two years of waiting is a mistyped number. */
    public static final int DAYS_MAX = 750;

    public static final ConfirmationDelay NONE = new ConfirmationDelay(null, null);

    public ConfirmationDelay {
        if (daysAfterBooking != null) Whole.between("daysAfterBooking", daysAfterBooking, 0, DAYS_MAX);
        if (daysBeforeStart != null) Whole.between("daysBeforeStart", daysBeforeStart, 0, DAYS_MAX);
    }

    /**
     * The last second of the local day that comes first, but not of a day before that of the booking; or the start, if
     * that is sooner. So it may lie in the past only where the start does.
     */
    public Instant deadline(Instant bookedAt, Instant eventStart, ZoneId zone) {
        var booked = LocalDate.ofInstant(bookedAt, zone);
        var start = LocalDate.ofInstant(eventStart, zone);
        var day = start;
        if (daysBeforeStart != null) day = earlier(day, start.minusDays(daysBeforeStart));
        if (daysAfterBooking != null) day = earlier(day, booked.plusDays(daysAfterBooking));
        if (day.isBefore(booked)) day = booked;
        var end = endOf(day, zone);
        return end.isBefore(eventStart) ? end : eventStart;
    }

    /** Taken from the next midnight, because a day on which the clock is changed may lack its last second, or have two. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
