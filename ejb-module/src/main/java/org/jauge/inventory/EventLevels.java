package org.jauge.inventory;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.Level;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;

/** How much is left of whole events, in three words, for lists and calendars: global quotas count too (AMB-Q7). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({READER, SHOP, BROWSER})
public class EventLevels {

    /** What an event offers. */
    private record Offered(Catalogue catalogue, long eventId, List<Offer> offers) {}

    @Inject
    Catalogues catalogues;

    @Inject
    Lookers lookers;

    @Inject
    SeenGauges gauges;

    @Inject
    Caller caller;

    /**
     * By event, as whom nobody knows may have it; one where nothing is offered to him has no level. The number of queries
     * does not grow with the events.
     *
     * @param eventsByActivity some events of each activity
     */
    public Map<Long, Level> of(Map<Long, List<Long>> eventsByActivity) {
        var offered = offered(eventsByActivity);
        var keys = new TreeSet<GaugeKey>();
        for (var event : offered)
            for (var offer : event.offers())
                keys.addAll(offer.footprint().units().keySet());
        var lines = gauges.read(keys);
        var levels = new HashMap<Long, Level>();
        for (var event : offered)
            Offer.level(event.catalogue(), event.offers(), lines)
                    .ifPresent(level -> levels.put(event.eventId(), level));
        return levels;
    }

    private List<Offered> offered(Map<Long, List<Long>> eventsByActivity) {
        var looker = lookers.own(null);
        var offered = new ArrayList<Offered>();
        eventsByActivity.forEach((activityId, eventIds) -> {
            var catalogue = catalogues.ofActivity(caller.merchantId(), activityId);
            if (!isShown(catalogue.header())) return;
            for (var event : Collisions.retried(() -> catalogues.events(catalogue, eventIds))
                    .values())
                if (caller.isStaff() || !event.state().equals("HIDDEN"))
                    offered.add(new Offered(catalogue, event.id(), Offer.of(catalogue, event, looker)));
        });
        return offered;
    }

    /** What was shown to keys or hidden from them a moment ago has no level, and does not end the list it is in. */
    private boolean isShown(Catalogue.Header header) {
        if (!caller.isStaff()) return header.state().equals(caller.testOnly() ? "TEST" : "ACTIVE");
        caller.requireActivity(header.activityId(), header.state());
        return true;
    }
}
