package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import org.jauge.shared.Database;

/**
 * One row besides gauges and dossiers that a request was planned on; their order is the order of locking.
 *
 * @param written whether the request changes it, so that others planned on it are planned anew
 */
public record PlannedRow(String table, long id, boolean written) implements Comparable<PlannedRow> {

    private static final Comparator<PlannedRow> ORDER = Comparator.comparing(PlannedRow::table)
            .thenComparingLong(PlannedRow::id)
            .thenComparing(PlannedRow::written, Comparator.reverseOrder()); // the stronger lock first

    /** Only looked at: others may look at it, too. */
    public static PlannedRow read(String table, long id) {
        return new PlannedRow(table, id, false);
    }

    public static PlannedRow written(String table, long id) {
        return new PlannedRow(table, id, true);
    }

    /**
     * Derby lets a shared lock in beside that of who means to write and has looked already whether he may; there, who
     * only looks means to write, too.
     */
    void lock(EntityManager em, Database database) {
        var select = "select id from " + table + " where id = ?1";
        var sql = database.isPostgresql()
                ? select + (written ? " for update" : " for share")
                : select + " for update with rs";
        em.createNativeQuery(sql).setParameter(1, id).getResultList();
    }

    @Override
    public int compareTo(PlannedRow other) {
        return ORDER.compare(this, other);
    }
}
