package org.jauge.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Gate 3 of one activity, with the merchant's defaults where it has no values of its own (B-06, A-07).
 *
 * @param permitted whether its model permits booking at all (E-13)
 * @param groups whether its model lets groups come (E-13, B-20)
 * @param optionsTakePlaces whether an option blocks places like a booking (C-07)
 */
public record BookingRule(
        boolean permitted,
        boolean groups,
        boolean bookable,
        ConfirmationDelay delay,
        DeadlinePolicy policy,
        boolean optionsTakePlaces) {

    /** Until when a booking made now can be paid; told also where none can be made. */
    public Instant deadline(Instant now, Instant eventStart, ZoneId zone) {
        return delay.deadline(now, eventStart, zone);
    }

    /** What closes this gate now, if anything does. */
    public Optional<Barred> barred(Instant now, Instant eventStart, ZoneId zone) {
        if (!permitted) return Optional.of(Barred.MODEL_WITHOUT_BOOKING);
        if (!bookable) return Optional.of(Barred.NOT_BOOKABLE);
        return now.isBefore(deadline(now, eventStart, zone)) ? Optional.empty() : Optional.of(Barred.DEADLINE_PASSED);
    }
}
