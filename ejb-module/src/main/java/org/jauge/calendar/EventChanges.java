package org.jauge.calendar;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Of those events the ones that have another price list and start on a day which this one does not cover (E-11). */
    public static Set<Long> outsideOf(EntityManager em, long merchantId, long listId, Collection<Long> eventIds) {
        if (eventIds.isEmpty()) return Set.of();
        return Set.copyOf(em.createQuery(
                        "select e.id from CalendarEvent e, PriceList p where p.id = :list and p.merchantId = :merchant"
                                + " and e.merchantId = :merchant and e.id in :ids and e.priceListId <> :list"
                                + " and (e.localDate < p.validFrom or e.localDate > p.validUntil)",
                        Long.class)
                .setParameter("list", listId)
                .setParameter("merchant", merchantId)
                .setParameter("ids", eventIds)
                .getResultList());
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
