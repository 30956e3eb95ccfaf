package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/** Several carts changed by one admission, all or none. */
record CartChanges(List<CartChange> changes) implements Writer {

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        warm(em, "select d from Dossier d where d.id in :dossiers");
        return changes.stream().allMatch(change -> change.stillAsPlanned(em));
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        warm(em, "select l from DossierLine l where l.dossierId in :dossiers");
        changes.forEach(change -> change.write(em, rows));
    }

    @Override
    public int rows() {
        return changes.stream().mapToInt(CartChange::rows).sum();
    }

    /** All rows by one query, which nobody else's changes concern; each change finds its own in memory. */
    private void warm(EntityManager em, String query) {
        em.createQuery(query)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(
                        "dossiers", changes.stream().map(CartChange::dossierId).toList())
                .getResultList();
    }
}
