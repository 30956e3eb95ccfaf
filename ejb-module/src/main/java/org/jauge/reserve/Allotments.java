package org.jauge.reserve;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.inventory.Footprint;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Sellable;
import org.jauge.merchant.Caller;
import org.jauge.shared.Ids;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.Whole;

/** Sets places of an event aside for reserves, and lets them go again (R-09 to, C-04). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed(ACTIVITY_MANAGER)
public class Allotments {

    private static final int QUANTITIES_MAX = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Admissions admissions;

    @Inject
    Catalogues catalogues;

    @Inject
    Sellable sellable;

    @Inject
    AllotmentNotes notes;

    @Inject
    Caller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** One category in one emplacement at one event. */
    public record Rate(long eventId, long emplacementId, long categoryId) {

        Portion portion(long reserveId) {
            return new Portion(reserveId, eventId, emplacementId, categoryId);
        }
    }

    /** Sets the numbers of some reserves of one rate, all or none; reserves that are not named stay as they are. */
    public void allot(String requestId, Rate rate, List<Quantity> quantities) {
        check(quantities);
        var catalogue = catalogue(rate.eventId());
        checkReservable(catalogue, rate);
        var id = RequestId.of(caller.actor(), "allot-" + requestId, rate + " " + quantities);
        var now = clock.instant();
        var fresh = new TreeMap<Long, Long>();
        quantities.forEach(one -> fresh.put(one.reserveId(), ids.next(Ids.Sequence.ALLOCATION)));
        try {
            admissions.admit(id, () -> allotting(id, now, rate, quantities, fresh));
        } catch (GaugeExhausted full) {
            throw beyond(rate, quantities);
        }
    }

    private static void check(List<Quantity> quantities) {
        if (quantities.size() > QUANTITIES_MAX) throw new InvalidField("quantity", "too-many", quantities.size());
        quantities.forEach(one -> Whole.capacity("quantity", one.total()));
        if (quantities.stream().map(Quantity::reserveId).distinct().count() < quantities.size())
            throw new InvalidField("quantity", "twice", quantities.size());
    }

    private AdmissionRequest allotting(
            RequestId id, Instant now, Rate rate, List<Quantity> quantities, Map<Long, Long> fresh) {
        var catalogue = catalogue(rate.eventId());
        checkReservable(catalogue, rate);
        var states = states(rate, quantities, fresh);
        var plans = new ArrayList<AllocationPlan>();
        for (var quantity : quantities) {
            var state = states.get(quantity.reserveId());
            if (state == null) throw new NotFound("reserve", quantity.reserveId());
            if (quantity.seen() != null && quantity.seen() != state.counts().total()) throw new Stale("reserve");
            if (quantity.total() == state.counts().total()) continue;
            if (state.isArchived() && quantity.total() > state.counts().total())
                throw new ReserveArchived(state.name());
            plans.add(resized(catalogue, rate, state, quantity.total()));
        }
        return request(id, now, catalogue, plans);
    }

    /** Where a category sells no more, what is set aside can still be let go. */
    private AllocationPlan resized(Catalogue catalogue, Rate rate, AllocationState state, int total) {
        var plan = new AllocationPlan(state);
        if (total > state.counts().total()) plan.resize(total, footprint(catalogue, rate));
        else plan.lowerTo(total);
        return plan;
    }

    private AdmissionRequest request(RequestId id, Instant now, Catalogue catalogue, List<AllocationPlan> plans) {
        var writer = new ReserveWriter(plans, notes.of(catalogue, plans));
        return AdmissionRequest.taking(
                id,
                "",
                caller.merchantId(),
                caller.actor(),
                now,
                List.of(catalogue),
                plans.stream().flatMap(plan -> plan.entries().stream()).toList(),
                writer);
    }

    private Map<Long, AllocationState> states(Rate rate, List<Quantity> quantities, Map<Long, Long> fresh) {
        var reads = new AllocationReads(em);
        var wanted = quantities.stream().map(Quantity::reserveId).collect(Collectors.toSet());
        var reserves = reads.reserves(caller.merchantId(), wanted);
        var known =
                reads.of(caller.merchantId(), wanted.stream().map(rate::portion).collect(Collectors.toSet()));
        var states = new TreeMap<Long, AllocationState>();
        for (var reserve : wanted) {
            if (reserve != Portion.WITHOUT_ACCESS && !reserves.containsKey(reserve)) continue;
            var state = known.get(rate.portion(reserve));
            states.put(
                    reserve,
                    state != null
                            ? state
                            : AllocationState.none(
                                    fresh.getOrDefault(reserve, 0L),
                                    caller.merchantId(),
                                    rate.portion(reserve),
                                    reserves.get(reserve)));
        }
        return states;
    }

    /** Lets go all but so many of what an allocation has left: they are everybody's at once (AMB-R5). */
    public void release(String requestId, long allocationId, int keep) {
        Whole.capacity("keep", keep);
        var id = RequestId.of(caller.actor(), "release-" + requestId, allocationId + " " + keep);
        var now = clock.instant();
        admissions.admit(id, () -> {
            var state = new AllocationReads(em)
                    .byId(caller.merchantId(), List.of(allocationId)).stream()
                            .findFirst()
                            .orElseThrow(() -> new NotFound("allocation", allocationId));
            var plan = new AllocationPlan(state);
            plan.release(keep);
            return request(id, now, catalogue(state.portion().eventId()), List.of(plan));
        });
    }

    /** The refusal names how many these reserves could have together, what they have already included. */
    private ReserveBeyondAvailable beyond(Rate rate, List<Quantity> quantities) {
        var catalogue = catalogue(rate.eventId());
        var there = states(rate, quantities, Map.of()).values().stream()
                .mapToInt(state -> state.counts().total())
                .sum();
        var asked = quantities.stream().mapToInt(Quantity::total).sum();
        return new ReserveBeyondAvailable(there + sellable.now(catalogue, footprint(catalogue, rate)), asked);
    }

    private Catalogue catalogue(long eventId) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        return catalogue;
    }

    private static void checkReservable(Catalogue catalogue, Rate rate) {
        catalogue.place(rate.emplacementId());
        var category = catalogue.category(rate.categoryId());
        if (AllotmentReads.isOfSeats(catalogue, category)) throw new ReserveOfSeats(category.name());
    }

    private Footprint footprint(Catalogue catalogue, Rate rate) {
        var event = catalogues.event(catalogue, rate.eventId());
        return Footprint.of(catalogue, event, rate.emplacementId(), rate.categoryId());
    }
}
