package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.TreeMap;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.LineState;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;

/** Extends, locks and reminds one of many bookings; who stays as he is, is refused with the reason. */
@Dependent
class ManyDeadlines {

    @Inject
    BookingWork work;

    @Inject
    Locks locks;

    @Inject
    Besides besides;

    @Inject
    Caller caller;

    /** Each deadline by so many days, to the same time of day there; never past the start. One that would be over stays. */
    void extend(RequestId id, String number, int days) {
        work.step(id, number, null, null, seen -> {
            BookingWork.requireWaiting(seen);
            var becomes = new TreeMap<Long, LineState>();
            var until = new TreeMap<Long, Instant>();
            for (var line : seen.dossier().waiting()) {
                var next = later(line, days);
                if (!next.isAfter(seen.terms().now())) continue;
                becomes.put(line.id(), line.state());
                until.put(line.id(), next);
            }
            if (until.isEmpty()) throw new DeadlinePassed(seen.terms().now());
            var step = BookingStep.book(seen.dossier(), becomes, until);
            var notes = Notes.of(
                            caller.actor(),
                            seen.terms().now(),
                            "booking-extended",
                            Deadlines.before(seen.dossier()),
                            until.values().toString())
                    .telling(BookingNews.EXTENDED, BigDecimal.ZERO, "");
            return new Planned(step, besides.changing(seen.dossier(), null, "", Booking::extend, notes));
        });
    }

    void remind(RequestId id, String number) {
        work.step(id, number, null, null, seen -> {
            BookingWork.requireWaiting(seen);
            var contact = seen.dossier().contact();
            if (contact == null || contact.email().isEmpty()) throw new BookingKept(number, WhyKept.NO_ADDRESS);
            return Reminders.plan(besides, seen, caller.actor());
        });
    }

    void lock(RequestId id, String number, Instant until, String reason) {
        work.step(id, number, null, null, seen -> locks.lock(seen, until, reason));
    }

    void unlock(RequestId id, String number) {
        work.step(id, number, null, null, seen -> {
            BookingWork.requireWaiting(seen);
            if (seen.facts().lockedUntil() == null) throw new BookingKept(number, WhyKept.NOT_LOCKED);
            return locks.unlock(seen);
        });
    }

    private static Instant later(BookedDossier.Line line, int days) {
        var until = line.until() == null ? line.eventStart() : line.until();
        return Terms.earlier(until.atZone(line.zone()).plusDays(days).toInstant(), line.eventStart());
    }
}
