package org.jauge.emplacement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Tables of the caller's, locked in the order of their ids: whoever seats people there comes one by one (E-15). */
@Dependent
public class LockedTables {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** In the order of their ids. Refused where no tables are managed any more. */
    public List<TableLine> of(Collection<Long> ids) {
        return ids.stream().distinct().sorted().map(this::locked).toList();
    }

    private TableLine locked(long id) {
        var table = em.find(SeatingTable.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (table == null || table.merchantId() != caller.merchantId()) throw new NotFound(SeatingTables.SUBJECT, id);
        em.refresh(table); // it may have been read before its row was ours
        requireManaged(table.emplacementId());
        return table.line();
    }

    private void requireManaged(long emplacementId) {
        var emplacement = em.find(Emplacement.class, emplacementId);
        if (!emplacement.values().tables())
            throw new NoTables(emplacement.values().name());
    }
}
