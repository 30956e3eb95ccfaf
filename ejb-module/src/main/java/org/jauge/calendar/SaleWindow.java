package org.jauge.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** From when until when an event sells, as instants; a missing end is open. */
public record SaleWindow(@Nullable Instant from, @Nullable Instant until) {

    public static SaleWindow always() {
        return new SaleWindow(null, null);
    }

    /** Whether there is any moment in it. */
    public boolean isPossible() {
        return from == null || until == null || from.isBefore(until);
    }

    SaleTimes times(ZoneId zone) {
        return new SaleTimes(local(from, zone), local(until, zone));
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, zone);
    }
}
