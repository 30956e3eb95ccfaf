package org.jauge.category;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jauge.merchant.Caller;

/**
 * Whose seats are reserved one by one, which leaves nothing to reserves. The activity's row is locked by then:
 * nothing is allotted meanwhile.
 */
@Dependent
class SeatChoice {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Itself, or as a part of a bundle. */
    boolean isMade(long categoryId) {
        return em.createQuery(
                                "select count(c) from TicketCategory c where c.merchantId = :merchant"
                                        + " and c.reservedSeat = true and (c.id = :id or c.id in"
                                        + " (select b.componentId from BundleComponent b where b.bundleId = :id))",
                                Long.class)
                        .setParameter("merchant", caller.merchantId())
                        .setParameter("id", categoryId)
                        .getSingleResult()
                > 0;
    }

    /** Refuses it where reserves would keep what nobody can draw any more: of it, or of a bundle that holds it. */
    void requireNoReserve(long categoryId, String name) {
        if (!isMade(categoryId)) return;
        var left = em.createQuery(
                        "select coalesce(sum(a.total - (a.drawn + a.held)), 0)"
                                + " from ReserveAllocation a, CalendarEvent e where a.merchantId = :merchant"
                                + " and e.id = a.eventId and e.endsAt > :now and (a.categoryId = :id or a.categoryId in"
                                + " (select b.bundleId from BundleComponent b where b.componentId = :id))",
                        Number.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("now", clock.instant())
                .setParameter("id", categoryId)
                .getSingleResult()
                .intValue();
        if (left > 0) throw new CategoryInReserve(name, left);
    }
}
