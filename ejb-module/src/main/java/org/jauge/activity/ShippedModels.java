package org.jauge.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.merchant.MerchantOpened;

/** Gives every new merchant the two models to start with (E-13). */
@Dependent
class ShippedModels {

    @PersistenceContext
    EntityManager em;

    void ship(@Observes MerchantOpened opened) {
        em.persist(new ActivityModel(opened.merchantId(), "single", "One emplacement", false));
        em.persist(new ActivityModel(opened.merchantId(), "several", "Several emplacements", true));
        em.flush();
    }
}
