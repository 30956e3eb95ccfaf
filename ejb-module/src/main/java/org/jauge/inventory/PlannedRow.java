package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import org.jauge.shared.Database;

/**
 * One row besides gauges and dossiers that a request was planned on, or that counts what it writes; their order is the
 * order of locking.
 */
public record PlannedRow(String table, long id, Use use) implements Comparable<PlannedRow> {

    /** What a request does with the row; the stronger lock first. */
    enum Use {
        /** The request changes it, so that others planned on it are planned anew. */
        WRITTEN,
        /** It counts for a merchant, whose id is its key, and no plan depends on where it stands. */
        COUNTED,
        /** Only looked at: others may look at it, too. */
        READ
    }

    private static final Comparator<PlannedRow> ORDER = Comparator.comparing(PlannedRow::table)
            .thenComparingLong(PlannedRow::id)
            .thenComparing(PlannedRow::use);

    public static PlannedRow read(String table, long id) {
        return new PlannedRow(table, id, Use.READ);
    }

    public static PlannedRow written(String table, long id) {
        return new PlannedRow(table, id, Use.WRITTEN);
    }

    /** Whoever writes takes the next number of it, one after the other until each commits: so none is left out. */
    public static PlannedRow counter(String table, long merchantId) {
        return new PlannedRow(table, merchantId, Use.COUNTED);
    }

    boolean isWritten() {
        return use == Use.WRITTEN;
    }

    /** Whether the request has to be planned anew once the row is another. */
    boolean isLeantOn() {
        return use != Use.COUNTED;
    }

    /**
     * Derby lets a shared lock in beside that of who means to write and has looked already whether he may; there, who
     * only looks means to write, too.
     */
    void lock(EntityManager em, Database database) {
        var key = use == Use.COUNTED ? "merchant_id" : "id";
        var select = "select " + key + " from " + table + " where " + key + " = ?1";
        var sql = database.isPostgresql()
                ? select + (use == Use.READ ? " for share" : " for update")
                : select + " for update with rs";
        em.createNativeQuery(sql).setParameter(1, id).getResultList();
    }

    @Override
    public int compareTo(PlannedRow other) {
        return ORDER.compare(this, other);
    }
}
