package org.jauge.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.activity.TimeZoneChanged;
import org.jauge.shared.InvalidField;

/** Keeps the local times of an activity's events when its time zone changes; nothing is sold there then. */
@Dependent
class ZoneMoves {

    @PersistenceContext
    EntityManager em;

    void move(@Observes TimeZoneChanged changed) {
        var events = em.createQuery(
                        "select e from CalendarEvent e where e.merchantId = :merchant and e.activityId = :activity"
                                + " order by e.id",
                        CalendarEvent.class)
                .setParameter("merchant", changed.merchantId())
                .setParameter("activity", changed.activityId())
                .setMaxResults(NewSeries.COUNT_MAX + 1)
                .getResultList();
        if (events.size() > NewSeries.COUNT_MAX) throw new InvalidField("timeZone", "too-many-events", events.size());
        events.forEach(event -> event.moveTo(changed.before(), changed.after()));
    }
}
