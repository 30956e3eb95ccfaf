package org.jauge.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Turns typed local times into instants. */
public final class WallClock {

    public static final int YEAR_MIN = 1990;
    public static final int YEAR_MAX = 2199;

    public static final LocalDate EVER = LocalDate.of(YEAR_MIN, 1, 1);
    public static final LocalDate FOREVER = LocalDate.of(YEAR_MAX, 12, 31);

    private WallClock() {}

    /** A time that a clock change skips is refused; one that comes twice means the first. */
    public static Instant instant(String field, LocalDateTime local, ZoneId zone) {
        if (local.getYear() < YEAR_MIN || local.getYear() > YEAR_MAX)
            throw new InvalidField(field, "year-out-of-range", local.getYear());
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) throw new InvalidField(field, "clock-change-gap", written(local));
        return local.toInstant(offsets.get(0));
    }

    /** Whether a change of the clock leaves it out. */
    public static boolean skips(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).isEmpty();
    }

    private static String written(LocalDateTime local) {
        return local.toLocalDate() + " " + local.toLocalTime();
    }
}
