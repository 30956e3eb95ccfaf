package org.jauge.category;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.Caller;

/** What an activity sells, for shops. */
@Stateless
@RolesAllowed({READER, SHOP, BROWSER})
public class ShopCategories {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Of a visible activity, in display order. */
    public List<ShopCategory> of(long activityId) {
        caller.requireActivity(activityId);
        return em.createQuery(
                        "select new org.jauge.category.ShopCategory(c.id, c.publicName, c.subtitle, c.itemType, c.perDossierMax)"
                                + " from TicketCategory c where c.merchantId = :merchant and c.activityId = :activity"
                                + " and c.active = true order by c.position, c.name",
                        ShopCategory.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setMaxResults(Categories.COUNT_MAX)
                .getResultList();
    }
}
