package org.jauge.planning;

import java.util.List;
import org.jauge.calendar.EventLine;
import org.jspecify.annotations.Nullable;

/**
 * One event of a bulk edit as it is shown.
 *
 * @param event null when it is not there any more
 * @param minimum the least or the most that would be possible, where it is refused for that
 */
public record BulkItemLine(
        int position,
        @Nullable EventLine event,
        List<Part> parts,
        BulkOutcome outcome,
        @Nullable Objection objection,
        @Nullable Integer minimum,
        @Nullable Integer asked) {

    /** What can change of an event. */
    public enum What {
        PLACES,
        QUOTA,
        PRICE_LIST,
        STATE,
        SALE_FROM,
        SALE_UNTIL,
        RESERVE
    }

    /**
     * One value before and after: a number, a name, a state or an instant; null where there is none.
     *
     * @param name of the reserve whose number it is; empty for capacity without access and for everything else
     */
    public record Part(
            What what,
            String name,
            @Nullable Object before,
            @Nullable Object after) {

        Part(What what, @Nullable Object before, @Nullable Object after) {
            this(what, "", before, after);
        }
    }

    public BulkItemLine {
        parts = List.copyOf(parts);
    }
}
