package org.jauge.activity;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/**
 * The version of an activity's catalogue, raised by every edit of it.
 *
 * <p>Raising it is the first statement of an edit's transaction: it takes the activity's row exclusively, and
 * admissions hold that row shared, so an edit and an admission never overlap.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@RolesAllowed(ACTIVITY_MANAGER)
public class CatalogueVersions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    public void bump(long activityId) {
        caller.requireActivity(activityId);
        raise(activityId);
    }

    /** Raises every activity that ticks a global quota, in id order: the order in which admissions lock them. */
    public void bumpForGlobalQuota(long quotaId) {
        tickingActivities(quotaId).forEach(this::raise);
    }

    /** The activities with a category that draws from this quota, in id order. */
    @SuppressWarnings("unchecked") // a native query of one column
    public List<Long> tickingActivities(long quotaId) {
        List<Number> ids = em.createNativeQuery("select distinct c.activity_id from category_quota t"
                        + " join ticket_category c on c.id = t.category_id"
                        + " where t.quota_id = ?1 and t.merchant_id = ?2 order by c.activity_id")
                .setParameter(1, quotaId)
                .setParameter(2, caller.merchantId())
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    private void raise(long activityId) {
        var raised = em.createNativeQuery("update activity set catalogue_version = catalogue_version + 1"
                        + " where id = ?1 and merchant_id = ?2")
                .setParameter(1, activityId)
                .setParameter(2, caller.merchantId())
                .executeUpdate();
        if (raised == 0) throw new NotFound("activity", activityId);
    }
}
