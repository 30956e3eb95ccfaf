package org.jauge.calendar;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes many events in the transaction it is called in; to be called with their activities' rows locked, as an edit
 * of the catalogue, so that no sale is on its way.
 */
public final class EventChanges {

    private EventChanges() {}

    /** The versions of those that are there; an event that was edited has another one. */
    public static Map<Long, Long> versions(EntityManager em, long merchantId, Collection<Long> eventIds) {
        var versions = new HashMap<Long, Long>();
        if (eventIds.isEmpty()) return versions;
        em.createQuery(
                        "select e.id, e.version from CalendarEvent e where e.merchantId = :merchant and e.id in :ids",
                        Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter("ids", eventIds)
                .getResultStream()
                .forEach(row -> versions.put((Long) row[0], (Long) row[1]));
        return versions;
    }

    /** @param changes by event */
    public static void apply(EntityManager em, long merchantId, Map<Long, EventChange> changes) {
        for (var event : events(em, merchantId, changes.keySet())) {
            var change = changes.get(event.id());
            if (change != null) event.change(change);
        }
    }

    private static List<CalendarEvent> events(EntityManager em, long merchantId, Collection<Long> eventIds) {
        if (eventIds.isEmpty()) return List.of();
        return em.createQuery(
                        "select e from CalendarEvent e where e.merchantId = :merchant and e.id in :ids",
                        CalendarEvent.class)
                .setParameter("merchant", merchantId)
                .setParameter("ids", eventIds)
                .getResultList();
    }
}
