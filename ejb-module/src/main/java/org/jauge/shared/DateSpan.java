package org.jauge.shared;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day until another, both included; a missing end is open. */
public record DateSpan(@Nullable LocalDate from, @Nullable LocalDate until) implements Serializable {

    private static final String OPEN = "…";

    public static DateSpan always() {
        return new DateSpan(null, null);
    }

    /** Refuses an end before the beginning, at the field of the end. */
    public static DateSpan checked(String untilField, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from))
            throw new InvalidField(untilField, "before-start", until);
        return new DateSpan(from, until);
    }

    public boolean covers(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** The first day, far back where it is open; for queries. */
    public LocalDate first() {
        return from == null ? WallClock.EVER : from;
    }

    public LocalDate last() {
        return until == null ? WallClock.FOREVER : until;
    }

    /** Whether every day is in it. */
    public boolean isAlways() {
        return from == null && until == null;
    }

    /** Such as {@code 2026-01-01 – 2026-06-30}, in every language. */
    @Override
    public String toString() {
        return (from == null ? OPEN : from) + " – " + (until == null ? OPEN : until);
    }
}
