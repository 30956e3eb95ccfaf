package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookingStep;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;

/** Plans that a booking may exceed its deadline, or has to keep it again. */
@Dependent
class Locks {

    @Inject
    Besides besides;

    @Inject
    Caller caller;

    Planned lock(Seen seen, Instant until, String reason) {
        BookingWork.requireWaiting(seen);
        if (!until.isAfter(seen.terms().now())) throw new InvalidField("until", "in-the-past", until);
        return changed(seen, "booking-locked", until + " " + reason, booking -> booking.lock(until, reason));
    }

    Planned unlock(Seen seen) {
        BookingWork.requireWaiting(seen);
        return changed(seen, "booking-unlocked", "", Booking::unlock);
    }

    private Planned changed(Seen seen, String action, String after, Consumer<Booking> change) {
        var notes = Notes.of(caller.actor(), seen.terms().now(), action, before(seen), after);
        return new Planned(
                BookingStep.nothing(seen.dossier()), besides.changing(seen.dossier(), null, "", change, notes));
    }

    private static String before(Seen seen) {
        var until = seen.facts().lockedUntil();
        return until == null ? "" : until + " " + seen.facts().lockReason();
    }
}
