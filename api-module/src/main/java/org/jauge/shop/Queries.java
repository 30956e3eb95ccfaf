package org.jauge.shop;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Parses what stands behind the question mark, naming the parameter when it is wrong. */
public final class Queries {

    public static final int LIMIT_DEFAULT = 50;
    public static final int LIMIT_MAX = 200;

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
}
