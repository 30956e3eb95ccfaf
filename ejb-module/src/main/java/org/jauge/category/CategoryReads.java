package org.jauge.category;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Lists and shows categories. */
@Stateless
@RolesAllowed(READER)
public class CategoryReads {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Compositions compositions;

    @Inject
    ActivityReads activities;

    public List<CategoryLine> of(long activityId) {
        caller.requireActivity(activityId);
        return em.createQuery(
                        "select new org.jauge.category.CategoryLine(c.id, c.name, c.publicName, c.subtitle, c.position,"
                                + " c.itemType, c.notCounted, c.weight,"
                                + " (select count(t) from CategoryQuota t where t.categoryId = c.id),"
                                + " (select count(b) from BundleComponent b where b.bundleId = c.id), c.active, c.colour, c.accessible, c.reservedSeat, c.printed, c.priceSummed)"
                                + " from TicketCategory c where c.merchantId = :merchant and c.activityId = :activity"
                                + " order by c.position, c.name",
                        CategoryLine.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setMaxResults(Categories.COUNT_MAX)
                .getResultList();
    }

    /** Of all activities that the caller may use, each behind the name of its own. */
    public List<CategoryName> names() {
        return em.createQuery(
                        "select new org.jauge.category.CategoryName(c.id, a.name, c.name)"
                                + " from TicketCategory c join Activity a on a.id = c.activityId"
                                + " where c.merchantId = :merchant and (:all = true or a.id in :activities)"
                                + " order by a.name, a.id, c.position, c.name",
                        CategoryName.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("all", caller.allActivities())
                .setParameter("activities", caller.activityIds())
                .getResultList();
    }

    @RolesAllowed({READER, EXTERNAL_CLERK})
    public CategoryDetails details(long id) {
        var category = em.find(TicketCategory.class, id);
        if (category == null || category.merchantId() != caller.merchantId())
            throw new NotFound(Categories.SUBJECT, id);
        caller.requireActivity(category.activityId());
        var zone = activities.details(category.activityId()).zone();
        return new CategoryDetails(
                id, category.version(), category.activityId(), category.values(zone), compositions.of(id));
    }

    /** What may be a slip (AMB-Q8), whichever was ticked last: as a bundle, or as a part of bundles. */
    public List<TickedTwice> tickedTwice(long categoryId) {
        return em.createQuery(
                        "select new org.jauge.category.TickedTwice(q.name, whole.name, part.name)"
                                + " from BundleComponent b, CategoryQuota own, CategoryQuota held, Quota q, TicketCategory whole,"
                                + " TicketCategory part where (b.bundleId = :category or b.componentId = :category)"
                                + " and own.categoryId = b.bundleId and held.categoryId = b.componentId"
                                + " and own.quotaId = held.quotaId and q.id = own.quotaId and whole.id = b.bundleId"
                                + " and part.id = b.componentId and q.merchantId = :merchant"
                                + " order by q.name, whole.name, part.name",
                        TickedTwice.class)
                .setParameter("category", categoryId)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
    }
}
