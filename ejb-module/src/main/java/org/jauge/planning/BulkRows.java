package org.jauge.planning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jauge.shared.NewRows;
import org.jauge.shared.NotFound;

/** Writes the rows of bulk edits, each time in a short transaction of its own; not for edges. */
@Stateless
@PermitAll // no edge calls it, and who does has asked for the right
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkRows {

    /** Items deleted in one transaction. */
    private static final int FORGOTTEN = 2_000;

    @PersistenceContext
    EntityManager em;

    public long begin(long merchantId, String actor, BulkChange change, Instant now) {
        var edit = new BulkEdit(merchantId, actor, change, now);
        em.persist(edit);
        em.flush();
        return edit.id();
    }

    /** @param first the position of the first of them */
    public void add(long merchantId, long editId, int first, List<Planned> planned) {
        locked(editId); // nobody forgets it meanwhile; and there is no connection to unwrap before the first statement
        var rows = new NewRows();
        for (var place = 0; place < planned.size(); place++)
            BulkItem.insert(rows, editId, first + place, merchantId, planned.get(place));
        rows.insert(em.unwrap(Connection.class));
    }

    public void previewed(long editId, BulkTotals totals) {
        locked(editId).previewed(totals);
    }

    public void start(long editId, String actor, Instant now) {
        locked(editId).start(actor, now);
    }

    private BulkEdit locked(long editId) {
        var edit = em.find(BulkEdit.class, editId, LockModeType.PESSIMISTIC_WRITE);
        if (edit == null) throw new NotFound(BulkEdits.SUBJECT, editId);
        return edit;
    }

    /** Deletes some of what was only looked at, before that moment; answers whether there may be more. */
    public boolean forget(Instant before) {
        var old = em.createQuery(
                        "select e from BulkEdit e where e.state in :states and e.createdAt < :before order by e.id",
                        BulkEdit.class)
                .setParameter("states", EnumSet.of(BulkState.DRAFTED, BulkState.PREVIEWED))
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultList();
        if (old.isEmpty()) return false;
        var edit = locked(old.get(0).id());
        var first = em.createQuery("select min(i.position) from BulkItem i where i.editId = :edit", Integer.class)
                .setParameter("edit", edit.id())
                .getSingleResult();
        if (first == null) em.remove(edit);
        else
            em.createQuery("delete from BulkItem i where i.editId = :edit and i.position < :end")
                    .setParameter("edit", edit.id())
                    .setParameter("end", first + FORGOTTEN)
                    .executeUpdate();
        return true;
    }
}
