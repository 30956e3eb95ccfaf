package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.jauge.shared.NewRows;

/**
 * Inserts and changes the rows of one admitted request; implemented where the rows live.
 *
 * <p>Runs inside the batch's transaction, perhaps on another caller's thread: it reads nothing from the calling
 * context and calls no other EJB.
 */
public interface Writer {

    /**
     * Under the dossier locks, before those of the gauges: are the rows still as the request was planned on? If not it
     * is planned anew. A bulk edit locks here what it changes besides gauges.
     */
    default boolean stillAsPlanned(EntityManager em) {
        return true;
    }

    /**
     * Other rows it was planned on or counts on, locked after the dossiers; of those that it writes nobody else's plan
     * holds then.
     */
    default SortedSet<PlannedRow> plannedOn() {
        return Collections.emptySortedSet();
    }

    /** Whose open carts it adds to; for everybody else none. */
    default List<Allowance> allowances() {
        return List.of();
    }

    /**
     * Called once, only for an admitted request.
     *
     * @param rows for those that nobody reads again in this transaction
     */
    void write(EntityManager em, NewRows rows);

    /** About how many rows it writes, for the size of a batch. */
    default int rows() {
        return 2;
    }

    /** This one, and what belongs to the same request but lives elsewhere, after it. */
    default Writer and(Writer other) {
        return new BothWriters(this, other);
    }

    /** For a request that only moves gauges. */
    static Writer nothing() {
        return (em, rows) -> {};
    }
}
