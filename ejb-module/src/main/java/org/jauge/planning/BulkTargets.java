package org.jauge.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.jauge.emplacement.Emplacements;
import org.jauge.merchant.Caller;
import org.jauge.quota.Quotas;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/** Checks that what a bulk edit names belongs to the activity of its events. */
@Dependent
class BulkTargets {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Emplacements emplacements;

    @Inject
    Quotas quotas;

    @Inject
    BulkAllotments allotments;

    void require(Set<Long> activityIds, BulkChange change) {
        if (!change.isOfOneActivity()) return;
        if (activityIds.size() > 1) throw new InvalidField("activities", "one-only", activityIds.size());
        long activityId = activityIds.iterator().next();
        if (change.capacity() != null) requireEmplacement(activityId, change.capacity());
        if (change.quota() != null) requireQuota(activityId, change.quota().quotaId());
        if (change.allotment() != null) allotments.require(caller.merchantId(), activityId, change.allotment());
        if (change.priceListId() != null) requirePriceList(activityId, change.priceListId());
    }

    private void requireEmplacement(long activityId, CapacityChange change) {
        var place = emplacements.details(change.emplacementId());
        if (place.activityId() != activityId) throw new NotFound("emplacement", place.id());
        if (change.opens() && !place.values().active())
            throw new InvalidField("emplacement", "not-active", place.values().name());
    }

    /** An inactive one limits nothing, so it gets no inventory. */
    private void requireQuota(long activityId, long id) {
        var quota = quotas.details(id);
        if (quota.activityId() == null || quota.activityId() != activityId) throw new NotFound("quota", id);
        if (!quota.values().active())
            throw new InvalidField("quota", "inactive", quota.values().name());
    }

    private void requirePriceList(long activityId, long id) {
        var found = em.createQuery(
                        "select count(p) from PriceList p where p.id = :id and p.activityId = :activity"
                                + " and p.merchantId = :merchant",
                        Long.class)
                .setParameter("id", id)
                .setParameter("activity", activityId)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
        if (found == 0) throw new NotFound("priceList", id);
    }
}
