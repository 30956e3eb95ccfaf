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
        var places = places(activityId);
        open(events, events.stream().map(event -> places).toList());
        return events;
    }

    /** @param places of each event in turn: the capacity of each emplacement that opens there, by its id */
    void open(List<CalendarEvent> events, List<Map<Long, Integer>> places) {
        events.forEach(em::persist);
        em.flush(); // the gauges are named by the ids
        var reason = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), clock.instant());
        for (var number = 0; number < events.size(); number++) {
            var event = events.get(number).id();
            places.get(number)
                    .forEach((emplacement, capacity) ->
                            NewGauges.open(em, GaugeKey.emplacement(event, emplacement), capacity, reason));
        }
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
