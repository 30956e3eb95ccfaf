package org.jauge.activity;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Slice;

/** Lists and shows activities: to staff those they may use, to a key those of its kind (S-05). */
@Stateless
@RolesAllowed({READER, SHOP, BROWSER})
public class ActivityReads {

    private static final String VISIBLE = " from Activity a, ActivityModel m where m.id = a.modelId"
            + " and a.merchantId = :merchant and a.state in :states and (:all = true or a.id in :ids)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    public Slice<ActivityLine> page(int first, int size) {
        var rows = visible(
                        "select new org.jauge.activity.ActivityLine(a.id, a.name, m.name, a.timeZone, a.currency, a.state)",
                        " order by a.name, a.id",
                        ActivityLine.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(
                rows,
                visible("select count(a)", "", Long.class).getSingleResult().intValue());
    }

    @RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
    public ActivityDetails details(long id) {
        return visible(
                        "select new org.jauge.activity.ActivityDetails(a.id, a.version, m.id, m.name,"
                                + " m.severalEmplacements, m.tables, m.moves, m.groups, m.booking, a.name, a.timeZone, a.currency, a.state, a.defaultPriceListId)",
                        " and a.id = :id",
                        ActivityDetails.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Activities.SUBJECT, id));
    }

    private <T> TypedQuery<T> visible(String select, String rest, Class<T> type) {
        return em.createQuery(select + VISIBLE + rest, type)
                .setParameter("merchant", caller.merchantId())
                .setParameter("states", ActivityState.visibleTo(caller))
                .setParameter("all", caller.allActivities())
                .setParameter("ids", caller.activityIds());
    }
}
