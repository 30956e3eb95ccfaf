package org.jauge.activity;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Activities as a shop shows them, read on from where the last page ended. */
@Stateless
@RolesAllowed({READER, SHOP, BROWSER})
public class ShopActivities {

    private static final String VISIBLE =
            "select new org.jauge.activity.ShopActivity(a.id, a.name, a.timeZone, a.currency)"
                    + " from Activity a where a.merchantId = :merchant and a.state in :states";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** By name, then id; {@code size} bounds the answer. */
    public List<ShopActivity> page(String afterName, long afterId, int size) {
        return visible(" and (a.name > :name or (a.name = :name and a.id > :id)) order by a.name, a.id")
                .setParameter("name", afterName)
                .setParameter("id", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    public ShopActivity one(long id) {
        return visible(" and a.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Activities.SUBJECT, id));
    }

    private TypedQuery<ShopActivity> visible(String rest) {
        return em.createQuery(VISIBLE + rest, ShopActivity.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("states", ActivityState.visibleTo(caller));
    }
}
