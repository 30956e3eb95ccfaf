package org.jauge.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.shared.NotFound;

/** Finds a merchant's contact by his number. */
@Dependent
class Persons {

    @PersistenceContext
    EntityManager em;

    long id(long merchantId, long number) {
        return em.createQuery(
                        "select c.id from Contact c where c.merchantId = :merchant and c.number = :number", Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact", number));
    }
}
