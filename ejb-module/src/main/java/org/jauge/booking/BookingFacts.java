package org.jauge.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a booking beside its dossier.
 *
 * @param lockedUntil it may exceed its deadline until then
 * @param extensionAskedAt when the customer asked for more time and nobody has answered yet
 * @param remindedDays for how many days before the deadline it was reminded of last, unless it was by hand
 */
public record BookingFacts(
        BookingKind kind,
        BookingOutcome outcome,
        GroupDetails group,
        Instant bookedAt,
        @Nullable Instant lockedUntil,
        String lockReason,
        @Nullable Instant extensionAskedAt,
        String extensionReason,
        String endReason,
        @Nullable Instant remindedAt,
        @Nullable Integer remindedDays) {

    public boolean isOpen() {
        return outcome == BookingOutcome.OPEN;
    }

    /** Its sale is counted on the day it was paid, so it never waits again, whatever became of its tickets (AMB-B4). */
    public boolean isPaid() {
        return outcome == BookingOutcome.PAID;
    }

    public boolean isOption() {
        return kind == BookingKind.OPTION;
    }
}
