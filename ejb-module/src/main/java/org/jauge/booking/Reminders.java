package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.BookingSteps;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.profile.ReminderDays;
import org.jauge.shared.Collisions;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Overloaded;

/**
 * Reminds of deadlines so many days before as the merchant has set: once for each of them, and after downtime only
 * for the last. Whoever booked or was reminded less than a day ago is left alone.
 */
@ApplicationScoped
class Reminders implements MinuteWork {

    private static final int AT_ONCE_MAX = 200;
    private static final String NEAR = "select distinct new org.jauge.booking.DueBooking(d.id, d.merchantId, d.number)"
            + " from DossierLine l join Dossier d on d.id = l.dossierId join Booking b on b.dossierId = d.id"
            + " where l.waitingUntil >= :now and l.waitingUntil < :soon"
            + " and b.bookedAt < :before and (b.remindedAt is null or b.remindedAt < :before)"
            + " and (b.remindedDays is null or b.remindedDays > :days) and d.id > :last"
            + " and (exists (select s from BookingDefault s where s.merchantId = d.merchantId"
            + " and s.reminderDays like :having)";
    private static final String OR_NOT_SET =
            " or not exists (select t from BookingDefault t where t.merchantId = d.merchantId)";
    private static final Duration PEACE = Duration.ofDays(1);
    /** Other work of the minute waits behind it. */
    private static final Duration SHARE = Duration.ofSeconds(20);

    private static final System.Logger LOG = System.getLogger(Reminders.class.getName());

    /** Thrown while planning: somebody was faster. */
    private static final class NothingToSay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingToSay() {
            super(null, null, false, false);
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    BookingWork work;

    @Inject
    LineRules rules;

    @Inject
    Besides besides;

    @Inject
    Admissions admissions;

    @Override
    public void everyMinute(Instant now) {
        var until = System.nanoTime() + SHARE.toNanos();
        for (var days : distances()) everyOne(days, now, until);
    }

    /** Or so many as there is time for: whoever was reminded is not found again, so the next minute goes on. */
    private void everyOne(int days, Instant now, long until) {
        var last = 0L;
        List<DueBooking> found;
        do {
            var next = last;
            found = Collisions.retried(() -> near(days, next, now));
            for (var due : found) if (System.nanoTime() < until) remind(due, days, now);
            if (!found.isEmpty()) last = found.get(found.size() - 1).dossierId();
        } while (found.size() == AT_ONCE_MAX && System.nanoTime() < until);
    }

    /** All that anybody has set, the nearest first: who is reminded of that needs no word about the others. */
    private SortedSet<Integer> distances() {
        var all = new TreeSet<>(ReminderDays.USUAL.days());
        em.createQuery("select distinct s.reminderDays from BookingDefault s", String.class)
                .getResultStream()
                .forEach(kept -> all.addAll(ReminderDays.typed(kept).days()));
        return all;
    }

    private void remind(DueBooking due, int days, Instant now) {
        var id = RequestId.of(DueReleases.SYSTEM, "remind-" + UUID.randomUUID(), due.number());
        var by = new BookingSteps.By(DueReleases.SYSTEM, now);
        var terms = new Terms(rules, now, null);
        try {
            admissions.admit(
                    id,
                    () -> work.request(
                            id, work.seen(due.merchantId(), due.number(), terms), by, seen -> once(seen, days)));
        } catch (NothingToSay e) {
            return;
        } catch (Overloaded busy) {
            throw busy; // the next minute goes on
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Dossier " + due.number() + " could not be reminded of", e);
        }
    }

    private Planned once(Seen seen, int days) {
        var reminded = seen.facts().remindedDays();
        if ((reminded != null && reminded <= days) || seen.dossier().waiting().isEmpty()) throw new NothingToSay();
        var now = seen.terms().now();
        return plan(besides, seen, DueReleases.SYSTEM, booking -> booking.remind(now, days));
    }

    /** By hand: the clock goes on reminding at its distances. */
    static Planned plan(Besides besides, Seen seen, String actor) {
        var now = seen.terms().now();
        return plan(besides, seen, actor, booking -> booking.remind(now));
    }

    private static Planned plan(Besides besides, Seen seen, String actor, Consumer<Booking> reminding) {
        var now = seen.terms().now();
        var notes = new Notes(actor, now, "", null, "", BookingNews.REMINDED, BigDecimal.ZERO, "");
        return new Planned(
                BookingStep.nothing(seen.dossier()), besides.changing(seen.dossier(), null, "", reminding, notes));
    }

    private List<DueBooking> near(int days, long last, Instant now) {
        var usual = ReminderDays.USUAL.days().contains(days);
        return em.createQuery(NEAR + (usual ? OR_NOT_SET : "") + ") order by d.id", DueBooking.class)
                .setParameter("now", now)
                .setParameter("soon", now.plus(Duration.ofDays(days)))
                .setParameter("before", now.minus(PEACE))
                .setParameter("days", days)
                .setParameter("having", ReminderDays.having(days))
                .setParameter("last", last)
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }
}
