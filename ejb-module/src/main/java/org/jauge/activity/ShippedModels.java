package org.jauge.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jauge.merchant.MerchantOpened;

/** Gives every new merchant four models to start with, in his language (E-13). */
@Dependent
class ShippedModels {

    @PersistenceContext
    EntityManager em;

    void ship(@Observes MerchantOpened opened) {
        var names = ResourceBundle.getBundle(
                "org.jauge.activity.shipped",
                Locale.forLanguageTag(opened.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        ship(opened, names, "single", new Permits(false, false, true, false, true));
        ship(opened, names, "several", new Permits(true, false, true, true, true));
        ship(opened, names, "visits", new Permits(false, false, true, true, true));
        ship(opened, names, "tables", new Permits(true, true, true, true, true));
        em.flush();
    }

    private void ship(MerchantOpened opened, ResourceBundle names, String code, Permits permits) {
        var values = new ModelValues(names.getString(code), permits);
        em.persist(new ActivityModel(opened.merchantId(), code, values));
    }
}
