package org.jauge.category;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.Caller;

/** Which categories, of which activities, draw from a quota of the account. */
@Stateless
@RolesAllowed(READER)
public class QuotaUses {

    private static final int SIZE_MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** By activity, then as the categories stand. */
    public List<QuotaUse> of(long quotaId) {
        caller.requireAccount();
        return em.createQuery(
                        "select new org.jauge.category.QuotaUse(c.id, c.name, c.active, a.id, a.name, a.timeZone)"
                                + " from CategoryQuota t join TicketCategory c on c.id = t.categoryId"
                                + " join Activity a on a.id = c.activityId"
                                + " where t.quotaId = :quota and t.merchantId = :merchant"
                                + " order by a.name, a.id, c.position, c.id",
                        QuotaUse.class)
                .setParameter("quota", quotaId)
                .setParameter("merchant", caller.merchantId())
                .setMaxResults(SIZE_MAX)
                .getResultList();
    }
}
