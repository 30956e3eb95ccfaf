package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.Shields;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeReads;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Entry;
import org.jauge.inventory.Regain;
import org.jauge.inventory.Regains;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.Rejection;
import org.jauge.shared.Slice;
import org.jauge.shared.Stale;

/**
 * Decides about many bookings at once: which are let go, which are reminded, which get more time.
 *
 * <p>Each dossier is an admission of its own, so one that was paid meanwhile keeps no other from it, and asking again
 * goes on where it broke off. Nothing that is not named is touched.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // each admission has its own transaction
@RolesAllowed(BOX_OFFICE)
public class Releases {

    private static final int SIZE_MAX = 200;
    private static final int CHUNK = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingRows rows;

    @Inject
    ReleaseWork work;

    @Inject
    ManyDeadlines many;

    @Inject
    Regains regains;

    @Inject
    Shields shields;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed(READER)
    public Slice<WaitingRow> page(ReleaseFilter filter, int first, int size) {
        return Collisions.retried(() -> rows.page(filter, first, Math.min(size, SIZE_MAX)));
    }

    /** Numbers of those that somebody is paying at this moment: no release takes them (P-04). */
    @RolesAllowed(READER)
    public Set<String> paying(Collection<WaitingRow> waiting) {
        return paying(waiting, clock.instant());
    }

    private Set<String> paying(Collection<WaitingRow> waiting, Instant now) {
        var numbers = waiting.stream().map(WaitingRow::number).toList();
        return Collisions.retried(() -> shields.numbers(caller.merchantId(), numbers, now));
    }

    /** The places that each gauge would regain, locked ones and those being paid left out; changes nothing. */
    public List<Regain> preview(Collection<Long> lineIds) {
        var now = clock.instant();
        var found = rows.of(lineIds);
        var paying = paying(found, now);
        var meant = found.stream()
                .filter(row -> !row.isLockedAt(now) && !paying.contains(row.number()))
                .map(WaitingRow::lineId)
                .toList();
        if (meant.isEmpty()) return List.of();
        var entries = new ArrayList<Entry>();
        for (var units : GaugeReads.ofLines(em, meant))
            if (units.blocked() != 0)
                entries.add(new Entry(
                        units.key(),
                        Change.bookingEnded(Math.toIntExact(units.blocked())),
                        Cause.BOOKING_RELEASED,
                        units.lineId(),
                        ""));
        var id = RequestId.of(caller.actor(), "preview", meant);
        return regains.of(AdmissionRequest.taking(
                id, "", caller.merchantId(), caller.actor(), now, List.of(), entries, Writer.nothing()));
    }

    public ReleaseReport release(Collection<Long> lineIds) {
        var chosen = new HashSet<>(lineIds);
        return each(rows.of(chosen), number -> let(number, (seen, line) -> chosen.contains(line.id())));
    }

    /** @param count how many lines there are, as somebody typed it; another number is refused */
    public ReleaseReport releaseAll(ReleaseFilter filter, int count) {
        var found = page(filter, 0, 1).total();
        if (found != count) throw new Stale("releases");
        var done = 0;
        var kept = new ArrayList<String>();
        var first = 0;
        while (true) { // what is released leaves the list, what is kept is stepped over
            var page = page(filter, first, CHUNK).rows();
            if (page.isEmpty()) return new ReleaseReport(done, kept);
            var ids = page.stream().map(WaitingRow::lineId).toList();
            var report = release(ids);
            done += report.done();
            kept.addAll(report.kept());
            first += rows.of(ids).size();
        }
    }

    public ReleaseReport extend(Collection<Long> lineIds, int days) {
        return each(rows.of(lineIds), number -> many.extend(number, days));
    }

    public ReleaseReport remind(Collection<Long> lineIds) {
        return each(rows.of(lineIds), many::remind);
    }

    private boolean let(String number, BiPredicate<BookingWork.Seen, BookedDossier.Line> meant) {
        return work.releaseAny(
                new BookingSteps.By(caller.actor(), clock.instant()), caller.merchantId(), number, meant);
    }

    private interface Deed {
        boolean done(String number);
    }

    private static ReleaseReport each(List<WaitingRow> chosen, Deed deed) {
        var numbers = new TreeMap<String, Set<Long>>();
        chosen.forEach(row ->
                numbers.computeIfAbsent(row.number(), one -> new HashSet<>()).add(row.lineId()));
        var done = 0;
        var kept = new ArrayList<String>();
        for (var number : numbers.keySet()) {
            try {
                if (deed.done(number)) done++;
                else kept.add(number);
            } catch (Rejection refused) {
                kept.add(number);
            }
        }
        return new ReleaseReport(done, kept);
    }
}
