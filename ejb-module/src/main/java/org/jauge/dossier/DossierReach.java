package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import org.jauge.merchant.Caller;

/** Whose dossiers a query on {@code Dossier d} tells: the merchant's; to an external clerk, his outlet's. */
@Dependent
class DossierReach {

    static final String CONDITION = " and (:everywhere = true or d.pointOfSaleId = :outlet)";

    @Inject
    Caller caller;

    /** The merchant, and what the condition asks. */
    <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return query.setParameter("merchant", caller.merchantId())
                .setParameter("everywhere", !caller.isConfined())
                .setParameter("outlet", caller.outletId().orElse(0));
    }
}
