package org.jauge.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityReads;
import org.jauge.calendar.EventChanges;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventEntries;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventState;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;

/** Reads what a file of events is written from or compared with. */
@Dependent
class Calendars {

    private static final int EVENTS_MAX = 50_000;
    private static final String DETAILS = "select new org.jauge.calendar.EventDetails(e.id, e.version, a.id, a.name,"
            + " a.timeZone, e.startsAt, e.endsAt, e.localDate, e.subtitle, e.theme, e.language, e.state, e.priceListId,"
            + " e.saleFrom, e.saleUntil) from CalendarEvent e, Activity a where a.id = e.activityId"
            + " and e.merchantId = :merchant and a.id = :activity";
    private static final String EVENTS = DETAILS + " and e.localDate between :from and :to"
            + " and (:anyState = true or e.state = :state) and (:anyList = true or e.priceListId = :priceList)"
            + " order by e.startsAt, e.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    Emplacements emplacements;

    @Inject
    PriceReads prices;

    /** All of an activity. */
    Calendar of(long activityId) {
        return filtered(new EventFilter(activityId, null, null, null));
    }

    Calendar filtered(EventFilter filter) {
        if (filter.activityId() == null) throw new InvalidField("activity", "required", null);
        long activityId = filter.activityId();
        caller.requireActivity(activityId);
        var events = events(activityId, filter);
        return new Calendar(
                activities.details(activityId),
                emplacements.of(activityId),
                prices.of(activityId),
                events,
                Calendar.gauges(em, events.keySet()));
    }

    /** By id, in the order of their start. */
    private Map<Long, EventDetails> events(long activityId, EventFilter filter) {
        var found = em.createQuery(EVENTS, EventDetails.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setParameter("from", filter.from() == null ? LocalDate.of(WallClock.YEAR_MIN, 1, 1) : filter.from())
                .setParameter("to", filter.to() == null ? LocalDate.of(WallClock.YEAR_MAX, 12, 31) : filter.to())
                .setParameter("anyState", filter.state() == null)
                .setParameter("state", filter.state() == null ? EventState.OPEN : filter.state())
                .setParameter("anyList", filter.priceListId() == null)
                .setParameter("priceList", filter.priceListId() == null ? 0L : filter.priceListId())
                .setMaxResults(EVENTS_MAX + 1)
                .getResultList();
        if (found.size() > EVENTS_MAX) throw new InvalidField("events", "too-many", EVENTS_MAX);
        var byId = new LinkedHashMap<Long, EventDetails>();
        found.forEach(event -> byId.put(event.id(), event));
        return byId;
    }

    long catalogueVersion(long activityId) {
        var version = (Number) em.createNativeQuery("select catalogue_version from activity where id = ?1")
                .setParameter(1, activityId)
                .getSingleResult();
        return version.longValue();
    }

    /** As they are now, of the events that are to be changed. */
    Map<Long, Long> versions(List<ImportedEvent> events) {
        return EventChanges.versions(
                em, caller.merchantId(), ImportWriter.versions(events).keySet());
    }

    /** Whether one like a new one is there by now. */
    boolean isThere(EventImport found) {
        var fresh = found.events().stream()
                .filter(ImportedEvent::isNew)
                .map(ImportedEvent::after)
                .toList();
        if (fresh.isEmpty()) return false;
        var zone = activities.details(found.activityId()).zone();
        var starts = fresh.stream()
                .map(entry -> WallClock.instant("start", entry.times().start(), zone))
                .toList();
        var likenesses =
                fresh.stream().map(entry -> Calendar.Likeness.of(entry)).collect(Collectors.toSet());
        return em.createQuery(DETAILS + " and e.startsAt between :first and :last", EventDetails.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", found.activityId())
                .setParameter("first", Collections.min(starts))
                .setParameter("last", Collections.max(starts))
                .getResultStream()
                .anyMatch(event -> likenesses.contains(Calendar.Likeness.of(event)));
    }

    Set<Long> sold(Collection<Long> eventIds) {
        return EventEntries.sold(em, eventIds);
    }

    /** Whether the lists of events that are new, or come to another list or day, are there and cover them (E-11). */
    boolean mayBePriced(EventImport found) {
        var lists = prices.of(found.activityId()).stream().collect(Collectors.toMap(PriceListLine::id, list -> list));
        return found.events().stream().filter(event -> event.isEdited()).allMatch(event -> {
            var list = lists.get(event.after().facts().priceListId());
            var date = event.after().times().start().toLocalDate();
            return list != null && Calendar.mayUse(event.before(), list, date);
        });
    }

    Set<Long> activePlaces(long activityId) {
        return emplacements.of(activityId).stream()
                .filter(EmplacementLine::active)
                .map(EmplacementLine::id)
                .collect(Collectors.toSet());
    }

    EventEntries.Owner owner(long activityId, Reason reason) {
        var activity = activities.details(activityId);
        var names = prices.of(activityId).stream().collect(Collectors.toMap(PriceListLine::id, PriceListLine::name));
        return new EventEntries.Owner(activityId, activity.name(), activity.zone(), names, reason);
    }
}
