package org.jauge.category;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Which categories draw from a quota: of its activity, or of whichever for one of the account. */
@Stateless
@RolesAllowed(READER)
public class QuotaUses {

    private static final int SIZE_MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** By activity, then as the categories stand; a quota of the account is not for people of one activity. */
    public List<QuotaUse> of(long quotaId) {
        requireQuota(quotaId);
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

    private void requireQuota(long quotaId) {
        var owners = em.createQuery(
                        "select q.activityId from Quota q where q.id = :quota and q.merchantId = :merchant", Long.class)
                .setParameter("quota", quotaId)
                .setParameter("merchant", caller.merchantId())
                .getResultList(); // of null for one of the account, which a stream would not pass on
        if (owners.isEmpty()) throw new NotFound("quota", quotaId);
        var activityId = owners.get(0);
        if (activityId == null) caller.requireAccount();
        else caller.requireActivity(activityId);
    }
}
