package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/**
 * Moves a dossier's version and nothing else: what somebody planned on it before, a release for example, is planned anew.
 *
 * @param version as it was seen; with another one the request is planned anew
 */
public record Touch(long dossierId, long version) implements Writer {

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return CartChange.found(em.find(Dossier.class, dossierId)).version() == version;
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        em.lock(CartChange.found(em.find(Dossier.class, dossierId)), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public int rows() {
        return 1;
    }
}
