package org.jauge.quota;

import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.gauge.GaugeReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;

/** Divides the days of a daily quota into named blocks, each with an inventory of its own. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class QuotaDivisions {

    @PersistenceContext
    EntityManager em;

    @Inject
    GlobalQuotas quotas;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    @RolesAllowed(READER)
    public DayBlocks of(long quotaId) {
        quotas.details(quotaId);
        return BlockTimes.of(em, quotaId);
    }

    /**
     * Names and capacities may always change, and move only what has no inventory yet (AMB-Q6). The times of day may
     * not once there is any inventory: its number would mean other hours.
     */
    public void divide(long quotaId, long version, DayBlocks blocks) {
        var ticking = versions.tickingActivities(quotaId);
        versions.bumpForGlobalQuota(quotaId);
        var details = quotas.details(quotaId);
        if (details.scope() != QuotaScope.DAY && !blocks.isEmpty()) throw new InvalidField("blocks", "only-daily", "");
        var quota = em.find(Quota.class, quotaId, LockModeType.PESSIMISTIC_WRITE);
        if (quota.version() != version || !ticking.equals(versions.tickingActivities(quotaId)))
            throw new Stale(Quotas.SUBJECT);
        var before = BlockTimes.of(em, quotaId);
        if (before.equals(blocks)) return;
        if (!before.divideAlike(blocks) && GaugeReads.hasPeriods(em, quotaId)) throw new QuotaCounted(quotaId);
        write(quotaId, blocks);
        em.lock(quota, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        journal.changed(Quotas.SUBJECT, quotaId, details.values().name(), before, blocks);
    }

    private void write(long quotaId, DayBlocks blocks) {
        em.createQuery("select b from QuotaBlock b where b.quotaId = :quota", QuotaBlock.class)
                .setParameter("quota", quotaId)
                .getResultList()
                .forEach(em::remove);
        em.flush(); // the new ones have the same numbers
        var number = 1;
        for (var block : blocks.blocks()) em.persist(new QuotaBlock(caller.merchantId(), quotaId, number++, block));
    }
}
