package org.jauge.pricing;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.category.CategoryReads;
import org.jauge.emplacement.Emplacements;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Lists price lists and shows their grids. */
@Stateless
@RolesAllowed(READER)
public class PriceReads {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    @Inject
    CategoryReads categories;

    @Inject
    Emplacements emplacements;

    @Inject
    Cells cells;

    public List<PriceListLine> of(long activityId) {
        var preferred = activities.details(activityId).defaultPriceListId();
        return em.createQuery(
                        "select new org.jauge.pricing.PriceListLine(p.id, p.name,"
                                + " case when p.id = :preferred then true else false end,"
                                + " (select count(e) from CalendarEvent e where e.priceListId = p.id),"
                                + " p.validFrom, p.validUntil)"
                                + " from PriceList p where p.merchantId = :merchant and p.activityId = :activity"
                                + " order by p.name",
                        PriceListLine.class)
                .setParameter("preferred", preferred == null ? 0L : preferred)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setMaxResults(PriceLists.COUNT_MAX)
                .getResultList();
    }

    public PriceGrid grid(long id) {
        var list = em.find(PriceList.class, id);
        if (list == null || list.merchantId() != caller.merchantId()) throw new NotFound(PriceLists.SUBJECT, id);
        var activity = activities.details(list.activityId());
        return new PriceGrid(
                id,
                list.version(),
                activity.id(),
                list.values(),
                activity.currency(),
                categories.of(activity.id()),
                emplacements.of(activity.id()),
                cells.of(id));
    }
}
