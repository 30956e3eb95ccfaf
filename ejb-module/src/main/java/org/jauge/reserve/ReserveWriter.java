package org.jauge.reserve;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jauge.inventory.PlannedRow;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/**
 * Writes what requests make of allocations, over the rows that they were planned on: two clerks who draw the last unit
 * have read one version, and the second finds another. The reserve's own row is compared as well, so that who
 * may draw is decided on rows that nobody changes meanwhile.
 */
record ReserveWriter(List<AllocationPlan> plans, Runnable noting) implements Writer {

    ReserveWriter {
        plans = plans.stream().filter(plan -> !plan.isNothing()).toList();
    }

    ReserveWriter(Collection<AllocationPlan> plans) {
        this(List.copyOf(plans), () -> {});
    }

    @Override
    public SortedSet<PlannedRow> plannedOn() {
        var rows = new TreeSet<PlannedRow>();
        for (var plan : plans) {
            var before = plan.before();
            if (before.reserve() != null)
                rows.add(PlannedRow.read("capacity_reserve", before.reserve().id()));
            if (!before.isNew()) rows.add(PlannedRow.written("reserve_allocation", before.id()));
        }
        return rows;
    }

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return plans.stream().map(AllocationPlan::before).allMatch(before -> isUnchanged(em, before));
    }

    private static boolean isUnchanged(EntityManager em, AllocationState before) {
        if (!new AllocationReads(em).isSame(before.reserve())) return false;
        if (before.isNew()) return true; // its key is unique: of two who make it one is planned anew
        var now = em.find(ReserveAllocation.class, before.id());
        return now != null && now.version() == before.version();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        for (var plan : plans) write(em, plan);
        noting.run();
    }

    private static void write(EntityManager em, AllocationPlan plan) {
        var before = plan.before();
        if (before.isNew()) {
            var made = new ReserveAllocation(before.id(), before.merchantId(), before.portion());
            made.count(plan.counts(), plan.units());
            em.persist(made);
            em.flush(); // its units refer to it
        } else {
            Objects.requireNonNull(em.find(ReserveAllocation.class, before.id()))
                    .count(plan.counts(), plan.units());
        }
        plan.moved().forEach((gauge, more) -> {
            var key = new AllocationUnit.Key(before.id(), gauge);
            var unit = em.find(AllocationUnit.class, key);
            if (unit == null) {
                unit = new AllocationUnit(
                        key, before.merchantId(), before.portion().isWithoutAccess());
                em.persist(unit);
            }
            unit.add(more);
        });
    }

    @Override
    public int rows() {
        return plans.stream().mapToInt(plan -> 1 + plan.moved().size()).sum() + 1;
    }
}
