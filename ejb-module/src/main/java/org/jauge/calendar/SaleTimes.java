package org.jauge.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an event sells, by the clock on the activity's wall; a missing end is open.
 *
 * @param until is not in it any more
 */
public record SaleTimes(
        @Nullable LocalDateTime from, @Nullable LocalDateTime until) {

    public SaleTimes {
        if (from != null && until != null && !from.isBefore(until))
            throw new InvalidField("saleUntil", "before-start", until);
    }

    public static SaleTimes always() {
        return new SaleTimes(null, null);
    }

    /** So much later; what a change of the clock skips then moves on by as much. */
    SaleTimes later(Duration by, ZoneId zone) {
        return new SaleTimes(later(from, by, zone), later(until, by, zone));
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime time, Duration by, ZoneId zone) {
        return time == null ? null : time.plus(by).atZone(zone).toLocalDateTime();
    }

    /** Refuses what cannot be in that zone, as entering it would. */
    public SaleTimes possible(ZoneId zone) {
        in(zone);
        return this;
    }

    SaleWindow in(ZoneId zone) {
        return new SaleWindow(
                from == null ? null : WallClock.instant("saleFrom", from, zone),
                until == null ? null : WallClock.instant("saleUntil", until, zone));
    }
}
