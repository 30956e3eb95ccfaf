package org.jauge.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.inventory.Footprint;
import org.jauge.inventory.Sellable;
import org.jauge.planning.AllotmentChange;
import org.jauge.planning.Allotted;
import org.jauge.planning.BulkAllotments;
import org.jauge.planning.ReserveTotals;
import org.jauge.shared.Ids;
import org.jauge.shared.NotFound;

/** Sets what reserves have at many events: the same numbers at each, as by hand at one. */
@ApplicationScoped
class ManyAllotments implements BulkAllotments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    Sellable sellable;

    @Inject
    Ids ids;

    @Override
    public void require(long merchantId, long activityId, AllotmentChange change) {
        var event = em.createQuery(
                        "select min(e.id) from CalendarEvent e where e.activityId = :activity and e.merchantId = :merchant",
                        Long.class)
                .setParameter("activity", activityId)
                .setParameter("merchant", merchantId)
                .getSingleResult();
        if (event == null) return; // nothing to change anywhere
        var catalogue = catalogues.ofEvent(merchantId, event);
        catalogue.place(change.emplacementId());
        var category = catalogue.category(change.categoryId());
        if (AllotmentReads.isOfSeats(catalogue, category)) throw new ReserveOfSeats(category.name());
        var known = new AllocationReads(em).reserves(merchantId, named(change.totals()));
        for (var reserve : named(change.totals())) {
            var state = known.get(reserve);
            if (state == null) throw new NotFound("reserve", reserve);
            if (state.archived()) throw new ReserveArchived(state.name());
        }
    }

    private static Set<Long> named(ReserveTotals totals) {
        return totals.byReserve().keySet().stream()
                .filter(reserve -> reserve != Portion.WITHOUT_ACCESS)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, Allotted> now(long merchantId, AllotmentChange change, Collection<Long> eventIds) {
        var there = there(merchantId, change, eventIds);
        if (there.isEmpty()) return Map.of();
        var catalogue = catalogues.ofEvent(merchantId, there.get(0));
        var footprints = footprints(catalogue, change, there);
        var limits = sellable.each(catalogue, List.copyOf(footprints.values()));
        var states = states(merchantId, change, footprints.keySet());
        var found = new HashMap<Long, Allotted>();
        var place = 0;
        for (var event : footprints.keySet()) {
            var limit = limits.get(place++);
            if (limit >= 0) found.put(event, allotted(change, event, states, limit));
        }
        return found;
    }

    /** Those that were not deleted meanwhile; none when one of the reserves is gone or archived. */
    private List<Long> there(long merchantId, AllotmentChange change, Collection<Long> eventIds) {
        var named = named(change.totals());
        var living = new AllocationReads(em)
                .reserves(merchantId, named).values().stream()
                        .filter(reserve -> !reserve.archived())
                        .count();
        if (eventIds.isEmpty() || living < named.size()) return List.of();
        return em.createQuery(
                        "select e.id from CalendarEvent e where e.id in :ids and e.merchantId = :merchant order by e.id",
                        Long.class)
                .setParameter("ids", eventIds)
                .setParameter("merchant", merchantId)
                .getResultList();
    }

    private static Allotted allotted(
            AllotmentChange change, long event, Map<Portion, AllocationState> states, int limit) {
        var before = new TreeMap<Long, Integer>();
        var gone = new TreeMap<Long, Integer>();
        for (var reserve : change.totals().byReserve().keySet()) {
            var state = states.get(portion(change, event, reserve));
            before.put(reserve, state == null ? 0 : state.counts().total());
            gone.put(reserve, state == null ? 0 : state.counts().gone());
        }
        return new Allotted(new ReserveTotals(before), new ReserveTotals(gone), limit);
    }

    private static Portion portion(AllotmentChange change, long event, long reserve) {
        return new Portion(reserve, event, change.emplacementId(), change.categoryId());
    }

    /** Of the events where the category can be set aside: neither it nor the emplacement is closed or gone. */
    private Map<Long, Footprint> footprints(Catalogue catalogue, AllotmentChange change, Collection<Long> eventIds) {
        var footprints = new TreeMap<Long, Footprint>();
        if (!isThere(catalogue, change)) return footprints;
        for (var id : eventIds) {
            var event = catalogues.event(catalogue, id);
            if (!event.closed().contains(change.emplacementId()))
                footprints.put(id, Footprint.of(catalogue, event, change.emplacementId(), change.categoryId()));
        }
        return footprints;
    }

    private static boolean isThere(Catalogue catalogue, AllotmentChange change) {
        return catalogue.places().stream().anyMatch(place -> place.id() == change.emplacementId())
                && catalogue.categories().stream()
                        .anyMatch(category ->
                                category.id() == change.categoryId() && !AllotmentReads.isOfSeats(catalogue, category));
    }

    private Map<Portion, AllocationState> states(long merchantId, AllotmentChange change, Collection<Long> eventIds) {
        var portions = new ArrayList<Portion>();
        for (var event : eventIds)
            for (var reserve : change.totals().byReserve().keySet()) portions.add(portion(change, event, reserve));
        return new AllocationReads(em).of(merchantId, Set.copyOf(portions));
    }

    @Override
    public AdmissionRequest setting(AdmissionRequest request, AllotmentChange change, Collection<Long> eventIds) {
        var merchantId = request.merchantId();
        var catalogue = catalogues.ofEvent(merchantId, eventIds.iterator().next());
        var reserves = new AllocationReads(em).reserves(merchantId, named(change.totals()));
        var states = states(merchantId, change, eventIds);
        var plans = new ArrayList<AllocationPlan>();
        footprints(catalogue, change, eventIds)
                .forEach((event, footprint) -> change.totals().byReserve().forEach((reserve, total) -> {
                    var portion = portion(change, event, reserve);
                    var state = states.containsKey(portion)
                            ? states.get(portion)
                            : AllocationState.none(
                                    ids.next(Ids.Sequence.ALLOCATION), merchantId, portion, reserves.get(reserve));
                    plans.add(planned(state, total, footprint));
                }));
        var entries = plans.stream().flatMap(plan -> plan.entries().stream()).toList();
        return request.on(List.of(catalogue)).with(entries, new ReserveWriter(plans));
    }

    private static AllocationPlan planned(AllocationState state, int total, Footprint footprint) {
        var plan = new AllocationPlan(state);
        if (total > state.counts().total()) plan.resize(total, footprint);
        else if (total < state.counts().total()) plan.lowerTo(total);
        return plan;
    }

    @Override
    public Map<Long, String> names(long merchantId, ReserveTotals totals) {
        return new AllocationReads(em)
                .reserves(merchantId, named(totals)).values().stream()
                        .collect(Collectors.toMap(ReserveState::id, ReserveState::name));
    }
}
