package org.jauge.reserve;

import java.util.Collection;
import java.util.List;
import org.jauge.inventory.AdmissionRequest;

/** What a sale, a cart or a cancellation does to reserves, as a part of its own request. */
public final class ReserveMoves {

    /** Of lines that no reserve has to do with. */
    static final ReserveMoves NONE = new ReserveMoves(List.of());

    private final List<AllocationPlan> plans;

    ReserveMoves(Collection<AllocationPlan> plans) {
        this.plans = List.copyOf(plans);
    }

    /** The same request, which does this as well. */
    public AdmissionRequest in(AdmissionRequest request) {
        if (plans.isEmpty()) return request;
        var entries = plans.stream().flatMap(plan -> plan.entries().stream()).toList();
        return request.with(entries, new ReserveWriter(plans));
    }
}
