package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Whose dossiers a query on {@code Dossier d} tells: the merchant's; to an external clerk, his outlet's. */
@Dependent
class DossierReach {

    static final String CONDITION = " and (:everywhere = true or d.pointOfSaleId = :outlet)";

    private static final String THEIRS =
            " and exists (select l from DossierLine l where l.dossierId = d.id and l.activityId in :activities)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The merchant, and what the condition asks. */
    <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return query.setParameter("merchant", caller.merchantId())
                .setParameter("everywhere", !caller.isConfined())
                .setParameter("outlet", caller.outletId().orElse(0));
    }

    /**
     * The id of a dossier that somebody of the staff may see: who is limited to chosen activities, with a line in one of
     * them. Keys are asked for more than this.
     */
    long visible(String number) {
        var all = caller.allActivities();
        var found = bound(em.createQuery(
                        "select d.id from Dossier d where d.merchantId = :merchant and d.number = :number" + CONDITION
                                + (all ? "" : THEIRS),
                        Long.class))
                .setParameter("number", number);
        if (!all) found.setParameter("activities", caller.activityIds());
        return found.getResultStream().findFirst().orElseThrow(() -> new NotFound("dossier", number));
    }
}
