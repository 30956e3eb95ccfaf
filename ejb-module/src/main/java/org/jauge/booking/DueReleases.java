package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jauge.dossier.Shields;
import org.jauge.shared.Collisions;
import org.jauge.shared.MinuteWork;

/**
 * Releases what nobody paid in time, each minute, where deadlines are firm (A-02, AMB-A1). Due times are in the rows, so
 * catching up after downtime is the same query; of two nodes that look at once the second finds nothing left.
 *
 * <p>Event by event, several at once: those of one event are admitted together. Other work of the minute waits behind it,
 * so a long night is cut into shares, and the next minute goes on where this one stopped: bookings that may exceed their
 * deadline are met each time, and must not keep it from those behind them.
 */
@ApplicationScoped
class DueReleases implements MinuteWork {

    static final String SYSTEM = "system";
    private static final int AT_ONCE_MAX = 200;
    private static final Duration SHARE = Duration.ofSeconds(40);

    @PersistenceContext
    EntityManager em;

    @Inject
    ReleaseHands hands;

    private final NightCursor cursor = new NightCursor(AT_ONCE_MAX);

    @Override
    public void everyMinute(Instant now) {
        var began = System.nanoTime();
        boolean more;
        do {
            var from = cursor.reached();
            var found = Collisions.retried(() -> after(from, now)); // who pays a dossier meanwhile goes before
            hands.release(found, now);
            more = cursor.pass(found);
        } while (more && System.nanoTime() - began < SHARE.toNanos());
    }

    private List<DueAtEvent> after(DueAtEvent last, Instant now) {
        return em.createQuery(
                        "select distinct new org.jauge.booking.DueAtEvent(l.eventId, d.id, d.merchantId, d.number)"
                                + " from DossierLine l join Dossier d on d.id = l.dossierId join Booking b on"
                                + " b.dossierId = d.id where l.waitingUntil < :now"
                                + " and (b.lockedUntil is null or b.lockedUntil < :now)"
                                + " and (l.eventId > :event or l.eventId = :event and d.id > :last)"
                                + " and " + Shields.NONE
                                + " order by l.eventId, d.id",
                        DueAtEvent.class)
                .setParameter("now", now)
                .setParameter("event", last.eventId())
                .setParameter("last", last.dossierId())
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }
}
