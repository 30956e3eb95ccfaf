package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.LineState;
import org.jauge.dossier.Shields;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Overloaded;

/**
 * Releases what nobody paid in time, each minute, where deadlines are firm (A-02, AMB-A1). Due times are in the rows, so
 * catching up after downtime is the same query; of two nodes that look at once the second finds nothing left.
 */
@ApplicationScoped
class DueReleases implements MinuteWork {

    static final String SYSTEM = "system";
    private static final int AT_ONCE_MAX = 200;
    private static final System.Logger LOG = System.getLogger(DueReleases.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    ReleaseWork work;

    @Override
    public void everyMinute(Instant now) {
        var last = 0L;
        List<DueBooking> found;
        do {
            found = after(last, now);
            for (var due : found) release(due, now);
            if (!found.isEmpty()) last = found.get(found.size() - 1).dossierId();
        } while (found.size() == AT_ONCE_MAX);
    }

    private void release(DueBooking due, Instant now) {
        try {
            work.release(new BookingSteps.By(SYSTEM, now), due.merchantId(), due.number(), work::isFirm);
        } catch (Overloaded busy) {
            throw busy; // the next minute goes on
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Dossier " + due.number() + " could not be released", e);
        }
    }

    private List<DueBooking> after(long last, Instant now) {
        return em.createQuery(
                        "select distinct new org.jauge.booking.DueBooking(d.id, d.merchantId, d.number)"
                                + " from DossierLine l join Dossier d on d.id = l.dossierId join Booking b on"
                                + " b.dossierId = d.id where l.state in :waiting and l.bookedUntil < :now"
                                + " and (b.lockedUntil is null or b.lockedUntil < :now) and d.id > :last"
                                + " and " + Shields.NONE
                                + " order by d.id",
                        DueBooking.class)
                .setParameter("waiting", List.of(LineState.BOOKED, LineState.OPTIONED))
                .setParameter("now", now)
                .setParameter("last", last)
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }
}
