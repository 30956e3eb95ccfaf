package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
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
import org.jauge.profile.DeadlinePolicy.Strictness;

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

    /** Whether its activity insists on deadlines. */
    boolean isFirm(Seen seen, BookedDossier.Line line) {
        return rules.of(seen.dossier().merchantId(), line).policy().strictness() == Strictness.FIRM;
    }

    /**
     * Releases the lines whose time to pay is over and that are meant.
     *
     * @return whether there was one
     */
    boolean release(BookingSteps.By by, long merchantId, String number, BiPredicate<Seen, BookedDossier.Line> meant) {
        var id = RequestId.of(by.actor(), "release-" + UUID.randomUUID(), number);
        try {
            releaseAny(id, by, merchantId, number, (seen, line) -> work.isOver(seen, line) && meant.test(seen, line));
            return true;
        } catch (NotBooked | BookingKept e) {
            return false; // paid, extended, locked or released meanwhile
        }
    }

    /**
     * The same, also of lines that could still be paid: somebody decided it, once under this id (K-03).
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
        var terms = new Terms(rules, by.now(), null);
        admissions.admit(
                id, () -> work.request(id, work.seen(merchantId, number, terms), by, seen -> plan(seen, by, meant)));
    }

    private Planned plan(Seen seen, BookingSteps.By by, BiPredicate<Seen, BookedDossier.Line> meant) {
        var lines = lines(seen, meant);
        var step = BookingStep.end(seen.dossier(), lines, LineState.RELEASED, REASON);
        var notes = Notes.of(by.actor(), by.now(), "booking-released", lines(lines), REASON)
                .telling(BookingNews.RELEASED, seen.dossier().backAfter(lines), "");
        return new Planned(
                step, besides.changing(seen.dossier(), BookingOutcome.RELEASED, REASON, booking -> {}, notes));
    }

    /** A locked one may exceed its deadline, whoever releases; one that is being paid is left to that (P-04). */
    private List<BookedDossier.Line> lines(Seen seen, BiPredicate<Seen, BookedDossier.Line> meant) {
        BookingWork.requireWaiting(seen);
        var dossier = seen.dossier();
        var now = seen.terms().now();
        var locked = seen.facts().lockedUntil();
        if (locked != null && !locked.isBefore(now)) throw new BookingKept(dossier.number(), WhyKept.LOCKED);
        if (shields.covers(dossier.id(), now)) throw new BookingKept(dossier.number(), WhyKept.PAYING);
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
