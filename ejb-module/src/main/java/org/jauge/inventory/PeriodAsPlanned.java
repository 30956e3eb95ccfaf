package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jauge.shared.NewRows;

/**
 * The first need of a period stands for the hours that it was planned for: while its row is being made nobody divides
 * the quota's days otherwise.
 *
 * @param version the quota's, when the period was looked up
 */
record PeriodAsPlanned(long quotaId, long version) implements Writer {

    @Override
    public SortedSet<PlannedRow> plannedOn() {
        var rows = new TreeSet<PlannedRow>();
        rows.add(PlannedRow.read("quota", quotaId));
        return rows;
    }

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return em.createQuery("select q.version from Quota q where q.id = :id", Long.class)
                .setParameter("id", quotaId)
                .getResultStream()
                .allMatch(now -> now == version);
    }

    @Override
    public void write(EntityManager em, NewRows rows) {}

    @Override
    public int rows() {
        return 0;
    }
}
