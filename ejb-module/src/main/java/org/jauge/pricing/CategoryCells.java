package org.jauge.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.category.CategoryCopied;
import org.jauge.category.PriceSumEnded;

/** What an edit of a category means for its cells in every price list. */
@Dependent
class CategoryCells {

    @PersistenceContext
    EntityManager em;

    void copy(@Observes CategoryCopied copied) {
        em.createNativeQuery("insert into price_list_entry (price_list_id, emplacement_id, category_id, merchant_id,"
                        + " price, offered) select price_list_id, emplacement_id, cast(?1 as bigint), merchant_id,"
                        + " price, offered from price_list_entry where category_id = ?2 and merchant_id = ?3")
                .setParameter(1, copied.toId())
                .setParameter(2, copied.fromId())
                .setParameter(3, copied.merchantId())
                .executeUpdate();
    }

    /** A price that was never typed stands as zero: better not offered than given away. */
    void withdraw(@Observes PriceSumEnded ended) {
        em.createNativeQuery("update price_list_entry set offered = false"
                        + " where category_id = ?1 and merchant_id = ?2 and price = 0")
                .setParameter(1, ended.categoryId())
                .setParameter(2, ended.merchantId())
                .executeUpdate();
    }
}
