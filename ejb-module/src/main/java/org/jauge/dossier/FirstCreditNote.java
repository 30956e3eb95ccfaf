package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.merchant.MerchantOpened;

/** Gives every new merchant the series of his credit notes: two first refunds at once have a row to wait for. */
@Dependent
class FirstCreditNote {

    @PersistenceContext
    EntityManager em;

    void open(@Observes MerchantOpened opened) {
        em.persist(new CreditNoteSeries(opened.merchantId()));
        em.flush();
    }
}
