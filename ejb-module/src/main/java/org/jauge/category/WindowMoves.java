package org.jauge.category;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.activity.TimeZoneChanged;

/** Keeps the local times between which categories sell when their activity's time zone changes. */
@Dependent
class WindowMoves {

    @PersistenceContext
    EntityManager em;

    void move(@Observes TimeZoneChanged changed) {
        em.createQuery(
                        "select c from TicketCategory c where c.merchantId = :merchant and c.activityId = :activity"
                                + " order by c.id",
                        TicketCategory.class)
                .setParameter("merchant", changed.merchantId())
                .setParameter("activity", changed.activityId())
                .getResultStream()
                .forEach(category -> category.moveWindow(changed.before(), changed.after()));
    }
}
