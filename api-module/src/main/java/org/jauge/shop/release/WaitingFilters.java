package org.jauge.shop.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.WaitingFor;
import org.jauge.merchant.Channel;
import org.jauge.shared.WallClock;
import org.jauge.shop.Ids;
import org.jauge.shop.Queries;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** Reads which lines are meant; wrong parts are named as they are in the address and in bodies. */
final class WaitingFilters {

    private WaitingFilters() {}

    static ReleaseFilter of(
            @Nullable String kind,
            @Nullable String dueBefore,
            @Nullable String dueOn,
            WaitingFor what,
            @Nullable String text,
            boolean asked) {
        return new ReleaseFilter(
                oneOf("kind", kind, BookingKind.class),
                moment("dueBefore", dueBefore),
                day("dueOn", dueOn),
                what,
                text == null ? "" : text,
                asked,
                null);
    }

    static WaitingFor what(
            @Nullable String activity, @Nullable String event, @Nullable String category, @Nullable String channel) {
        return new WaitingFor(
                id("activity", activity),
                id("event", event),
                id("category", category),
                oneOf("channel", channel, Channel.class));
    }

    private static @Nullable Long id(String name, @Nullable String given) {
        return given == null ? null : Ids.inField(name, given);
    }

    /** What stands behind the question mark is a text. */
    static boolean asked(@Nullable String given) {
        if (given == null || given.equals("false")) return false;
        if (given.equals("true")) return true;
        throw new BadInput("asked", "true-or-false", given);
    }

    static @Nullable Instant moment(String name, @Nullable String given) {
        var moment = Queries.moment(name, given);
        if (given != null && moment == null) throw new BadInput(name, "date", given);
        return moment;
    }

    private static @Nullable LocalDate day(String name, @Nullable String given) {
        var day = Queries.date(name, given);
        if (day != null && (day.isBefore(WallClock.EVER) || day.isAfter(WallClock.FOREVER)))
            throw new BadInput(name, "year-out-of-range", given);
        return day;
    }

    private static <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String given, Class<E> type) {
        if (given == null) return null;
        var names = EnumSet.allOf(type).stream().map(Enum::name).toList();
        if (names.contains(given)) return Enum.valueOf(type, given);
        throw new BadInput(List.of(new FieldError(name, "one-of", given, String.join(", ", names))));
    }
}
