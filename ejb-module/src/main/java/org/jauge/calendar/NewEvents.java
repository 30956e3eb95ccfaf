package org.jauge.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jauge.activity.ActivityReads;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;

/** Brings events into being together with their emplacement gauges (E-17), in the transaction it is called in. */
@Dependent
class NewEvents {

    /**
     * How many persons and tickets an event starts with.
     *
     * @param places of each emplacement that opens there, by its id
     * @param quantities of each category with a quantity of its own (C-01), by its id
     */
    record Sizes(Map<Long, Integer> places, Map<Long, Integer> quantities) {

        private Map<GaugeKey, Integer> gauges(long event) {
            var gauges = new TreeMap<GaugeKey, Integer>();
            places.forEach((id, capacity) -> gauges.put(GaugeKey.emplacement(event, id), capacity));
            quantities.forEach((id, capacity) -> gauges.put(GaugeKey.rate(event, id), capacity));
            return gauges;
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    Emplacements emplacements;

    @Inject
    Clock clock;

    /** Each with every active emplacement, at its default capacity. */
    List<CalendarEvent> open(long activityId, Collection<EventSpan> spans, EventFacts facts) {
        var zone = activities.details(activityId).zone();
        var events = spans.stream()
                .map(span -> new CalendarEvent(caller.merchantId(), activityId, span, facts, zone))
                .toList();
        var sizes = new Sizes(places(activityId), Map.of());
        open(events, events.stream().map(event -> sizes).toList());
        return events;
    }

    /** @param sizes of each event in turn */
    void open(List<CalendarEvent> events, List<Sizes> sizes) {
        events.forEach(em::persist);
        em.flush(); // the gauges are named by the ids
        var reason = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), clock.instant());
        for (var number = 0; number < events.size(); number++)
            sizes.get(number)
                    .gauges(events.get(number).id())
                    .forEach((key, capacity) -> NewGauges.open(em, key, capacity, reason));
    }

    /** The active emplacements with their default capacities. */
    Map<Long, Integer> places(long activityId) {
        var places = new TreeMap<Long, Integer>();
        emplacements.of(activityId).stream()
                .filter(EmplacementLine::active)
                .forEach(place -> places.put(place.id(), place.capacity()));
        return places;
    }

    long merchantId() {
        return caller.merchantId();
    }
}
