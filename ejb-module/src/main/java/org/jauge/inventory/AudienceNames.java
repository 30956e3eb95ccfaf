package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** The names of the merchant's own audiences. */
@Dependent
class AudienceNames {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    String of(long audienceId) {
        return em.createQuery(
                        "select t.name from AudienceType t where t.id = :id and t.merchantId = :merchant", String.class)
                .setParameter("id", audienceId)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("audience", audienceId));
    }
}
