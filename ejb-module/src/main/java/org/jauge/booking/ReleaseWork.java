package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.LineState;
import org.jauge.dossier.Shields;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;

/** Lets lines of one dossier go whose time is over: gauges regain their places, money goes back, nothing is deleted. */
@Dependent
class ReleaseWork {

    static final String REASON = "deadline";

    @Inject
    BookingWork work;

    @Inject
    LineRules rules;

    @Inject
    Besides besides;

    @Inject
    Shields shields;

    @Inject
    Admissions admissions;

    /**
     * Releases the lines that the clock may end, as their time to pay is over. A lock is part of that time, and ends
     * for each line with the start of its event at the latest.
     *
     * @return whether there was one
     */
    boolean releaseDue(BookingSteps.By by, long merchantId, String number) {
        var id = RequestId.of(by.actor(), "release-" + UUID.randomUUID(), number);
        try {
            admit(id, by, merchantId, number, seen -> lines(seen, this::isDue));
            return true;
        } catch (NotBooked | BookingKept e) {
            return false; // paid, extended, locked or released meanwhile
        }
    }

    private boolean isDue(Seen seen, BookedDossier.Line line) {
        var policy = rules.of(seen.dossier().merchantId(), line).policy();
        return work.isOver(seen, line)
                && policy.isEndedByClock(line.eventStart(), seen.terms().now());
    }

    /**
     * Releases the lines that are meant, also those that could still be paid: somebody decided it, once under this id
     * (K-03).
     *
     * @throws NotBooked if none that is meant waits
     * @throws BookingKept if it may exceed its deadline, or is being paid
     */
    void releaseAny(
            RequestId id,
            BookingSteps.By by,
            long merchantId,
            String number,
            BiPredicate<Seen, BookedDossier.Line> meant) {
        admit(id, by, merchantId, number, seen -> {
            requireUnlocked(seen);
            return lines(seen, meant);
        });
    }

    private void admit(
            RequestId id,
            BookingSteps.By by,
            long merchantId,
            String number,
            Function<Seen, List<BookedDossier.Line>> chosen) {
        var terms = new Terms(rules, by.now(), null);
        admissions.admit(
                id,
                () -> work.request(
                        id, work.seen(merchantId, number, terms), by, seen -> plan(seen, by, chosen.apply(seen))));
    }

    private Planned plan(Seen seen, BookingSteps.By by, List<BookedDossier.Line> lines) {
        var step = BookingStep.end(seen.dossier(), lines, LineState.RELEASED, REASON);
        var notes = Notes.of(by.actor(), by.now(), "booking-released", lines(lines), REASON)
                .telling(BookingNews.RELEASED, seen.dossier().backAfter(lines), "");
        return new Planned(
                step, besides.changing(seen.dossier(), BookingOutcome.RELEASED, REASON, booking -> {}, notes));
    }

    /** A locked one may exceed its deadline, whoever releases. */
    private static void requireUnlocked(Seen seen) {
        BookingWork.requireWaiting(seen);
        var locked = seen.facts().lockedUntil();
        if (locked != null && !locked.isBefore(seen.terms().now()))
            throw new BookingKept(seen.dossier().number(), WhyKept.LOCKED);
    }

    /** One that is being paid is left to that (P-04). */
    private List<BookedDossier.Line> lines(Seen seen, BiPredicate<Seen, BookedDossier.Line> meant) {
        BookingWork.requireWaiting(seen);
        var dossier = seen.dossier();
        if (shields.covers(dossier.id(), seen.terms().now())) throw new BookingKept(dossier.number(), WhyKept.PAYING);
        var lines = dossier.waiting().stream()
                .filter(line -> meant.test(seen, line))
                .toList();
        if (lines.isEmpty()) throw new NotBooked(dossier.number(), dossier.state());
        return lines;
    }

    private static String lines(List<BookedDossier.Line> lines) {
        return lines.stream()
                .map(line -> line.quantity() + " " + line.until())
                .toList()
                .toString();
    }
}
