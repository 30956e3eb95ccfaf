package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.LineState;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Overloaded;

/** Reminds once of each deadline that is near, unless it was near already when somebody booked. */
@ApplicationScoped
class Reminders implements MinuteWork {

    static final Duration AHEAD = Duration.ofDays(3);

    private static final int AT_ONCE_MAX = 200;
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
        var last = 0L;
        List<DueBooking> found;
        do {
            found = near(last, now);
            for (var due : found) remind(due, now);
            if (!found.isEmpty()) last = found.get(found.size() - 1).dossierId();
        } while (found.size() == AT_ONCE_MAX);
    }

    private void remind(DueBooking due, Instant now) {
        var id = RequestId.of(DueReleases.SYSTEM, "remind-" + UUID.randomUUID(), due.number());
        var by = new BookingSteps.By(DueReleases.SYSTEM, now);
        var terms = new Terms(rules, now, null);
        try {
            admissions.admit(
                    id,
                    () -> work.request(id, work.seen(due.merchantId(), due.number(), terms), by, seen -> once(seen)));
        } catch (NothingToSay e) {
            return;
        } catch (Overloaded busy) {
            throw busy; // the next minute goes on
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Dossier " + due.number() + " could not be reminded of", e);
        }
    }

    private Planned once(Seen seen) {
        if (seen.facts().remindedAt() != null || seen.dossier().waiting().isEmpty()) throw new NothingToSay();
        return plan(besides, seen, DueReleases.SYSTEM);
    }

    static Planned plan(Besides besides, Seen seen, String actor) {
        var now = seen.terms().now();
        var notes = new Notes(actor, now, "", null, "", BookingNews.REMINDED, BigDecimal.ZERO, "");
        return new Planned(
                BookingStep.nothing(seen.dossier()),
                besides.changing(seen.dossier(), null, "", booking -> booking.remind(now), notes));
    }

    private List<DueBooking> near(long last, Instant now) {
        return em.createQuery(
                        "select distinct new org.jauge.booking.DueBooking(d.id, d.merchantId, d.number)"
                                + " from DossierLine l join Dossier d on d.id = l.dossierId join Booking b on"
                                + " b.dossierId = d.id where l.state = :booked and l.bookedUntil >= :now"
                                + " and l.bookedUntil < :soon and b.remindedAt is null and b.bookedAt < :before"
                                + " and d.id > :last order by d.id",
                        DueBooking.class)
                .setParameter("booked", LineState.BOOKED)
                .setParameter("now", now)
                .setParameter("soon", now.plus(AHEAD))
                .setParameter("before", now.minus(Duration.ofDays(1)))
                .setParameter("last", last)
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }
}
