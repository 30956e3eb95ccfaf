package org.jauge.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

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

    List<CalendarEvent> open(long activityId, Collection<EventSpan> spans, EventFacts facts) {
        var zone = activities.details(activityId).zone();
        var events = spans.stream()
                .map(span -> new CalendarEvent(caller.merchantId(), activityId, span, facts, zone))
                .toList();
        events.forEach(em::persist);
        em.flush(); // the gauges are named by the ids
        var open = emplacements.of(activityId).stream()
                .filter(EmplacementLine::active)
                .toList();
        var reason = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), clock.instant());
        for (var event : events)
            for (var emplacement : open)
                NewGauges.open(em, GaugeKey.emplacement(event.id(), emplacement.id()), emplacement.capacity(), reason);
        return events;
    }

    void requirePriceList(long activityId, long priceListId) {
        var found = em.createNativeQuery(
                        "select id from price_list where id = ?1 and activity_id = ?2 and merchant_id = ?3")
                .setParameter(1, priceListId)
                .setParameter(2, activityId)
                .setParameter(3, caller.merchantId())
                .getResultList();
        if (found.isEmpty()) throw new NotFound("priceList", priceListId);
    }

    long merchantId() {
        return caller.merchantId();
    }
}
