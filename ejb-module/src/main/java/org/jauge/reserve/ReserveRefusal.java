package org.jauge.reserve;

import java.time.Instant;

/**
 * A draw from one reserve that was refused, at whichever event.
 *
 * @param code why, as in the refusal
 * @param actor the name of who asked
 */
public record ReserveRefusal(
        Instant refusedAt,
        long eventId,
        String activity,
        Instant startsAt,
        String timeZone,
        String category,
        int quantity,
        String code,
        String actor) {

    ReserveRefusal by(String name) {
        return new ReserveRefusal(refusedAt, eventId, activity, startsAt, timeZone, category, quantity, code, name);
    }
}
