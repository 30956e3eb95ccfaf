package org.jauge.shop.release;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseFilter;
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
            @Nullable String activity,
            @Nullable String text,
            boolean asked) {
        return new ReleaseFilter(
                kind(kind),
                moment("dueBefore", dueBefore),
                null,
                activity == null ? null : Ids.inField("activity", activity),
                text == null ? "" : text,
                asked,
                null);
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

    private static @Nullable BookingKind kind(@Nullable String given) {
        if (given == null) return null;
        var kinds = Arrays.stream(BookingKind.values()).map(BookingKind::name).toList();
        if (kinds.contains(given)) return BookingKind.valueOf(given);
        throw new BadInput(List.of(new FieldError("kind", "one-of", given, String.join(", ", kinds))));
    }
}
