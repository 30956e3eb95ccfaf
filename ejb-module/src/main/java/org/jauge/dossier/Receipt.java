package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import org.jauge.shared.NewRows;

/** Notes beside a provider's money what became of it, in the transaction that takes it. */
@FunctionalInterface
public interface Receipt {

    /** @param returned nothing was to be had for it any more, so it goes back (B-22) */
    void write(EntityManager em, NewRows rows, long dossierId, String number, boolean returned);
}
