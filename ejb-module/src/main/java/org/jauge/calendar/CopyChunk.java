package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeReads;
import org.jauge.shared.NotFound;

/** Some copies of events in a transaction of their own; not for edges. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed(ACTIVITY_MANAGER)
public class CopyChunk {

    @PersistenceContext
    EntityManager em;

    @Inject
    ActivityReads activities;

    @Inject
    CatalogueVersions versions;

    @Inject
    NewEvents newEvents;

    @Inject
    ListDates lists;

    @Inject
    Twins twins;

    @Inject
    EventTexts texts;

    @Inject
    CatalogueJournal journal;

    /** One event at another time, whatever is there already; answers the new one's id. */
    public long one(long activityId, long eventId, LocalDateTime start) {
        versions.bump(activityId);
        var zone = activities.details(activityId).zone();
        var original = originals(activityId, List.of(eventId)).get(0);
        var times = local(original.span(zone), zone);
        var length = Duration.between(times.start(), times.end());
        var span = EventSpan.of(new EventTimes(start, start.plus(length)), zone);
        lists.require(activityId, original.priceListId(), List.of(span.localDate()));
        var copy = original.copy(span, zone);
        open(List.of(original), List.of(copy));
        journal.created(CalendarEvents.SUBJECT, copy.id(), texts.label(copy), texts.content(copy));
        return copy.id();
    }

    /** Those so many days later that are not there yet; answers how many were made. */
    public int later(long activityId, List<Long> eventIds, long days) {
        versions.bump(activityId);
        var zone = activities.details(activityId).zone();
        var originals = new ArrayList<CalendarEvent>();
        var copies = new ArrayList<CalendarEvent>();
        var known = lists.of(activityId);
        for (var original : originals(activityId, eventIds)) {
            var span = original.span(zone).later(days, zone);
            if (span == null || !ListDates.covers(known, original.priceListId(), span.localDate())) continue;
            originals.add(original);
            copies.add(original.copy(span, zone));
        }
        dropTwins(activityId, originals, copies, zone);
        if (copies.isEmpty()) return 0;
        open(originals, copies);
        var first = copies.get(0);
        journal.created("series", first.id(), texts.label(first), texts.content(copies));
        return copies.size();
    }

    private void dropTwins(long activityId, List<CalendarEvent> originals, List<CalendarEvent> copies, ZoneId zone) {
        if (copies.isEmpty()) return;
        var there = twins.around(
                activityId, copies.stream().map(copy -> copy.span(zone)).toList());
        for (var number = copies.size() - 1; number >= 0; number--) {
            var copy = copies.get(number);
            if (!there.contains(Twins.Twin.of(copy.span(zone), copy.facts(zone)))) continue;
            copies.remove(number);
            originals.remove(number);
        }
    }

    /** As large as the original, where it and the emplacement are still open; own quantities that count come along. */
    private void open(List<CalendarEvent> originals, List<CalendarEvent> copies) {
        var active = newEvents.places(originals.get(0).activityId()).keySet();
        var ids = originals.stream().map(CalendarEvent::id).toList();
        var places = GaugeReads.openCapacities(em, GaugeKind.EMPLACEMENT, ids);
        var quantities = GaugeReads.openCapacities(em, GaugeKind.RATE, ids);
        var sizes = new ArrayList<NewEvents.Sizes>();
        for (var id : ids) {
            var own = new TreeMap<>(places.getOrDefault(id, Map.of()));
            own.keySet().retainAll(active);
            sizes.add(new NewEvents.Sizes(own, quantities.getOrDefault(id, Map.of())));
        }
        newEvents.open(copies, sizes);
    }

    private List<CalendarEvent> originals(long activityId, List<Long> eventIds) {
        var found = em.createQuery(
                        "select e from CalendarEvent e where e.merchantId = :merchant and e.activityId = :activity"
                                + " and e.id in :ids",
                        CalendarEvent.class)
                .setParameter("merchant", newEvents.merchantId())
                .setParameter("activity", activityId)
                .setParameter("ids", eventIds)
                .getResultList();
        if (found.isEmpty()) throw new NotFound(CalendarEvents.SUBJECT, eventIds);
        return found.stream()
                .sorted(Comparator.comparing((CalendarEvent event) -> event.startsAt())
                        .thenComparing(CalendarEvent::id))
                .toList();
    }

    private static EventTimes local(EventSpan span, ZoneId zone) {
        return new EventTimes(
                LocalDateTime.ofInstant(span.startsAt(), zone), LocalDateTime.ofInstant(span.endsAt(), zone));
    }
}
