package org.jauge.shop.event;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.calendar.Starts;
import org.jauge.shared.InvalidField;
import org.jauge.shop.Ids;
import org.jauge.shop.Queries;
import org.jauge.shop.problem.BadInput;
import org.jauge.shop.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of a search, as the core knows it; names what is wrong there. */
final class EventSearches {

    private static final int ACTIVITIES_MAX = 50;
    private static final List<String> DAYS =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();

    private EventSearches() {}

    static Set<Long> activities(List<String> given) {
        if (given.size() > ACTIVITIES_MAX) throw new BadInput("activity", "too-many", String.valueOf(given.size()));
        return given.stream().map(id -> Ids.inField("activity", id)).collect(Collectors.toSet());
    }

    /** @param from a date, or a moment with its offset; so is {@code to} */
    static Starts starts(
            @Nullable String from,
            @Nullable String to,
            List<String> weekdays,
            @Nullable String timeFrom,
            @Nullable String timeTo) {
        var after = Queries.moment("from", from);
        var before = Queries.moment("to", to);
        var first = after == null ? Queries.date("from", from) : null;
        var last = before == null ? Queries.date("to", to) : null;
        var opens = Queries.time("timeFrom", timeFrom);
        var ends = Queries.time("timeTo", timeTo);
        var days = weekdays.stream().map(EventSearches::day).collect(Collectors.toSet());
        try {
            return new Starts(first, last, after, before, days, opens, ends);
        } catch (InvalidField backwards) {
            throw new BadInput(
                    backwards.field(), "before-from", backwards.field().equals("to") ? to : timeTo);
        }
    }

    private static DayOfWeek day(String given) {
        if (DAYS.contains(given)) return DayOfWeek.valueOf(given);
        throw new BadInput(List.of(new FieldError("weekday", "one-of", given, String.join(", ", DAYS))));
    }
}
