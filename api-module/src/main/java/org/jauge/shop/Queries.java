package org.jauge.shop;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Parses what stands behind the question mark, naming the parameter when it is wrong. */
public final class Queries {

    public static final int LIMIT_DEFAULT = 50;
    public static final int LIMIT_MAX = 200;

    private static final Pattern MOMENT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");

    private Queries() {}

    public static int limit(@Nullable String given) {
        return given == null ? LIMIT_DEFAULT : wholeNumber("limit", given, 1, LIMIT_MAX);
    }

    public static int wholeNumber(String name, String given, int min, int max) {
        if (!given.matches("-?[0-9]{1,9}")) throw new BadInput(name, "whole-number", given);
        var number = Integer.parseInt(given);
        if (number < min) throw new BadInput(name, "too-small", given);
        if (number > max) throw new BadInput(name, "too-large", given);
        return number;
    }

    public static @Nullable LocalDate date(String name, @Nullable String given) {
        if (given == null) return null;
        try {
            if (!given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) throw new BadInput(name, "date", given);
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new BadInput(name, "date", given);
        }
    }

    /** A date and time with its offset, RFC 3339; null where it is not written as one, and so may be a date. */
    public static @Nullable Instant moment(String name, @Nullable String given) {
        if (given == null || !MOMENT.matcher(given).matches()) return null;
        try {
            return OffsetDateTime.parse(given).toInstant();
        } catch (DateTimeException e) {
            throw new BadInput(name, "date", given);
        }
    }

    /** A time of the day to the minute, {@code 14:30}. */
    public static @Nullable LocalTime time(String name, @Nullable String given) {
        if (given == null) return null;
        try {
            if (!given.matches("[0-9]{2}:[0-9]{2}")) throw new BadInput(name, "time", given);
            return LocalTime.parse(given);
        } catch (DateTimeException e) {
            throw new BadInput(name, "time", given);
        }
    }
}
