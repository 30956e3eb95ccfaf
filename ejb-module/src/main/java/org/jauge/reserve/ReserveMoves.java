package org.jauge.reserve;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Entry;
import org.jauge.inventory.SidePlan;
import org.jauge.inventory.Writer;

/** What a sale, a cart or a cancellation does to reserves, as a part of its own request. */
public final class ReserveMoves implements SidePlan {

    /** Of lines that no reserve has to do with. */
    static final ReserveMoves NONE = new ReserveMoves(List.of(), plans -> {});

    private final List<AllocationPlan> plans;
    private final Consumer<Map<Portion, AllocationPlan>> steps;

    /** @param steps what is done to them; done again on other states, it must not keep anything */
    ReserveMoves(Collection<AllocationState> states, Consumer<Map<Portion, AllocationPlan>> steps) {
        var byPortion = new TreeMap<Portion, AllocationPlan>();
        states.forEach(state -> byPortion.put(state.portion(), new AllocationPlan(state)));
        steps.accept(byPortion);
        this.plans = List.copyOf(byPortion.values());
        this.steps = steps;
    }

    /** The same request, which does this as well. */
    public AdmissionRequest in(AdmissionRequest request) {
        return plans.isEmpty() ? request : request.with(this);
    }

    @Override
    public List<Entry> entries() {
        return plans.stream().flatMap(plan -> plan.entries().stream()).toList();
    }

    @Override
    public Writer writer() {
        return new ReserveWriter(plans);
    }

    @Override
    public Optional<SidePlan> anew(EntityManager em) {
        return new AllocationReads(em)
                .unlessReserveChanged(plans.stream().map(AllocationPlan::before).toList())
                .map(states -> new ReserveMoves(states, steps));
    }
}
