package org.jauge.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import org.jauge.activity.CurrencyChanged;
import org.jauge.shared.Money;

/** Refuses a currency whose smallest coin is larger than a price that is already typed. */
@Dependent
class CurrencyFit {

    @PersistenceContext
    EntityManager em;

    void check(@Observes CurrencyChanged changed) {
        em.createQuery(
                        "select distinct e.price from PriceListEntry e, PriceList p where p.id = e.priceListId"
                                + " and p.activityId = :activity and p.merchantId = :merchant",
                        BigDecimal.class)
                .setParameter("activity", changed.activityId())
                .setParameter("merchant", changed.merchantId())
                .getResultList()
                .forEach(price -> Money.checked("currency", price, changed.after()));
    }
}
