package org.jauge.category;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.jauge.category.ShopCategory.Part;
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
        var parts = parts(activityId);
        return em.createQuery(
                        "select c from TicketCategory c where c.merchantId = :merchant and c.activityId = :activity"
                                + " and c.active = true order by c.position, c.name",
                        TicketCategory.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setMaxResults(Categories.COUNT_MAX)
                .getResultStream()
                .map(category -> category.forShop(parts.getOrDefault(category.id(), List.of())))
                .toList();
    }

    /** By bundle, those that customers are told of. */
    private Map<Long, List<Part>> parts(long activityId) {
        return em.createQuery(
                        "select b.bundleId, c.id, c.publicName, b.quantity, b.optional from BundleComponent b, TicketCategory c"
                                + " where c.id = b.componentId and c.activityId = :activity and b.hidden = false"
                                + " and b.merchantId = :merchant order by c.position, c.name",
                        Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .getResultStream()
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(
                                row -> new Part((Long) row[1], (String) row[2], (Integer) row[3], (Boolean) row[4]),
                                toList())));
    }
}
