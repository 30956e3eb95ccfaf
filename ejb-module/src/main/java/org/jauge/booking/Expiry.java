package org.jauge.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When a deadline is, as a customer reads it: in calendar days, not in hours (D-04).
 *
 * @param days until then; 0 unless it is to come on another day
 */
public record Expiry(State state, int days) {

    /** Past but unreleased, on the same day, or on a later one. */
    public enum State {
        EXPIRED,
        TODAY,
        IN_DAYS
    }

    public static Expiry of(Instant deadline, Instant now, ZoneId zone) {
        if (deadline.isBefore(now)) return new Expiry(State.EXPIRED, 0);
        var days = ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(), deadline.atZone(zone).toLocalDate());
        return days == 0 ? new Expiry(State.TODAY, 0) : new Expiry(State.IN_DAYS, Math.toIntExact(days));
    }
}
