package org.jauge.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jauge.merchant.MerchantOpened;

/** Gives every new merchant a profile that puts everything on sale, so that nothing has to be set up first (B-08). */
@Dependent
class FirstProfile {

    @PersistenceContext
    EntityManager em;

    void ship(@Observes MerchantOpened opened) {
        var names = ResourceBundle.getBundle(
                "org.jauge.profile.shipped",
                Locale.forLanguageTag(opened.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var values = ProfileValues.everythingOnSale(names.getString("everything"));
        em.persist(new ProductProfile(opened.merchantId(), values));
        em.flush();
    }
}
