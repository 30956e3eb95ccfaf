package org.jauge.reserve;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * When something is let go by itself, and how much stays (AMB-R5).
 *
 * @param instant of one that is not counted from the event, else null
 * @param amount days or hours before the event, else 0
 * @param keep so many of what is left then stay
 */
public record StageValues(StageUnit unit, @Nullable Instant instant, int amount, int keep) {

    private static final int DAYS_MAX = 365;
    private static final int HOURS_MAX = 720;

    public static StageValues at(Instant instant, int keep) {
        return new StageValues(StageUnit.INSTANT, instant, 0, keep);
    }

    public static StageValues daysBefore(int days, int keep) {
        return new StageValues(StageUnit.DAYS, null, days, keep);
    }

    public static StageValues hoursBefore(int hours, int keep) {
        return new StageValues(StageUnit.HOURS, null, hours, keep);
    }

    /** Days are those of the wall at the event, so that a clock change moves nothing; hours are sixty minutes each. */
    Instant due(ZonedDateTime starts) {
        return switch (unit) {
            case INSTANT -> Objects.requireNonNull(instant);
            case DAYS -> starts.minusDays(amount).toInstant();
            case HOURS -> starts.minusHours(amount).toInstant();
        };
    }

    Instant due(Instant starts, ZoneId zone) {
        return due(starts.atZone(zone));
    }

    /** How many of those that are left go; none where fewer are left than are to be kept. */
    int freed(int left) {
        return Math.max(0, left - keep);
    }

    /** What says when: a moment, or how long before the event. */
    String field() {
        return unit == StageUnit.INSTANT ? "moment" : "before";
    }

    /** @param path of its fields, for a refusal: which of the stages it is */
    StageValues checked(String path) {
        Whole.capacity(path + "keep", keep);
        switch (unit) {
            case INSTANT -> {
                if (instant == null) throw new InvalidField(path + field(), "required", null);
            }
            case DAYS -> requireAmount(path, DAYS_MAX);
            case HOURS -> requireAmount(path, HOURS_MAX);
        }
        return instant == null || unit != StageUnit.INSTANT
                ? new StageValues(unit, null, amount, keep)
                : at(instant.truncatedTo(ChronoUnit.SECONDS), keep);
    }

    private void requireAmount(String path, int max) {
        if (amount < 1) throw new InvalidField(path + field(), "not-positive", amount);
        Whole.between(path + field(), amount, 1, max);
    }
}
