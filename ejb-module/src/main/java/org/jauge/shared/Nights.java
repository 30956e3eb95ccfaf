package org.jauge.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the work of a night begins: at three o'clock in a merchant's own zone. */
public final class Nights {

    private static final LocalTime BEGIN = LocalTime.of(3, 0);

    private Nights() {}

    /** The latest three o'clock there; where the clock leaps over it, the moment after. */
    public static Instant last(Instant now, ZoneId zone) {
        var day = now.atZone(zone).toLocalDate();
        var today = on(day, zone);
        return today.isAfter(now) ? on(day.minusDays(1), zone) : today;
    }

    private static Instant on(LocalDate day, ZoneId zone) {
        return day.atTime(BEGIN).atZone(zone).toInstant();
    }
}
