package org.jauge.quota;

import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Defines the quotas of the account, which its activities share; not for people of one activity. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class GlobalQuotas {

    /** A new quota as the journal tells of it. */
    private record Content(QuotaScope scope, QuotaValues values) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    public long create(QuotaScope scope, QuotaValues values) {
        if (!scope.isGlobal()) throw new InvalidField("scope", "not-global", scope);
        if (all().size() >= Quotas.COUNT_MAX) throw new InvalidField("quota", "too-many", Quotas.COUNT_MAX);
        var quota = Quota.ofAccount(caller.merchantId(), scope, values);
        em.persist(quota);
        UniqueKeys.flush(em, () -> new NameTaken(Quotas.SUBJECT, values.name()));
        journal.created(Quotas.SUBJECT, quota.id(), values.name(), new Content(scope, values));
        return quota.id();
    }

    /** A changed capacity moves only periods without an inventory of their own (AMB-Q6). */
    public void change(long id, long version, QuotaValues values) {
        requireGlobal(id);
        var ticking = versions.tickingActivities(id);
        versions.bumpForGlobalQuota(id);
        var quota = em.find(Quota.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (quota.version() != version || !ticking.equals(versions.tickingActivities(id)))
            throw new Stale(Quotas.SUBJECT); // ticked by one more activity meanwhile: its version was not raised
        var before = quota.values();
        quota.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(Quotas.SUBJECT, values.name()));
        journal.changed(Quotas.SUBJECT, id, values.name(), before, values);
    }

    @RolesAllowed(READER)
    public List<QuotaLine> all() {
        caller.requireAccount();
        return em.createQuery(
                        "select new org.jauge.quota.QuotaLine(q.id, q.name, q.scope, q.defaultCapacity, q.blockAtZero,"
                                + " q.active) from Quota q where q.merchantId = :merchant and q.activityId is null"
                                + " order by q.name",
                        QuotaLine.class)
                .setParameter("merchant", caller.merchantId())
                .setMaxResults(Quotas.COUNT_MAX)
                .getResultList();
    }

    @RolesAllowed(READER)
    public QuotaDetails details(long id) {
        requireGlobal(id);
        var quota = em.find(Quota.class, id);
        return new QuotaDetails(id, quota.version(), null, quota.scope(), quota.values());
    }

    private void requireGlobal(long id) {
        caller.requireAccount();
        var found = em.createQuery(
                        "select q.id from Quota q where q.id = :id and q.merchantId = :merchant and q.activityId is null",
                        Long.class)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
        if (found.isEmpty()) throw new NotFound(Quotas.SUBJECT, id);
    }
}
