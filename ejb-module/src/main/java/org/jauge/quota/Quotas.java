package org.jauge.quota;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jauge.activity.CatalogueJournal;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Defines the quotas of one activity, which count per event. */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class Quotas {

    static final String SUBJECT = "quota";
    static final int COUNT_MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    @Inject
    CatalogueJournal journal;

    public long create(long activityId, QuotaValues values) {
        versions.bump(activityId);
        if (of(activityId).size() >= COUNT_MAX) throw new InvalidField("quota", "too-many", COUNT_MAX);
        var quota = Quota.ofActivity(caller.merchantId(), activityId, values);
        em.persist(quota);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.created(SUBJECT, quota.id(), values.name(), values);
        return quota.id();
    }

    /** A changed capacity moves only events without an inventory of their own (AMB-Q6). */
    public void change(long id, long version, QuotaValues values) {
        versions.bump(ownerOf(id));
        var quota = em.find(Quota.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (quota.version() != version) throw new Stale(SUBJECT);
        var before = quota.values();
        quota.change(values);
        UniqueKeys.flush(em, () -> new NameTaken(SUBJECT, values.name()));
        journal.changed(SUBJECT, id, values.name(), before, values);
    }

    @RolesAllowed(READER)
    public List<QuotaLine> of(long activityId) {
        caller.requireActivity(activityId);
        return lines("q.activityId = :activity")
                .setParameter("activity", activityId)
                .setMaxResults(COUNT_MAX)
                .getResultList();
    }

    /** What a category of this activity may tick: its own quotas, then the account's. */
    @RolesAllowed(READER)
    public List<QuotaLine> tickable(long activityId) {
        caller.requireActivity(activityId);
        return lines("(q.activityId = :activity or q.activityId is null)")
                .setParameter("activity", activityId)
                .setMaxResults(2 * COUNT_MAX)
                .getResultList();
    }

    @RolesAllowed(READER)
    public QuotaDetails details(long id) {
        var activityId = ownerOf(id);
        caller.requireActivity(activityId);
        var quota = em.find(Quota.class, id);
        return new QuotaDetails(id, quota.version(), activityId, quota.scope(), quota.values());
    }

    /**
     * Checks that a category of the activity may draw from these quotas, and keeps them as they are until its edit
     * commits: a global quota's edit that runs beside it sees the tick, or is seen by it.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void requireTickable(long activityId, Collection<Long> ids) {
        for (long id : new TreeSet<>(ids)) {
            var quota = em.find(Quota.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (quota == null || quota.merchantId() != caller.merchantId() || !quota.mayServe(activityId))
                throw new NotFound(SUBJECT, id);
        }
    }

    private TypedQuery<QuotaLine> lines(String owned) {
        return em.createQuery(
                        "select new org.jauge.quota.QuotaLine(q.id, q.name, q.scope, q.defaultCapacity, q.blockAtZero,"
                                + " q.active) from Quota q where q.merchantId = :merchant and " + owned
                                + " order by q.ownerKey desc, q.name",
                        QuotaLine.class)
                .setParameter("merchant", caller.merchantId());
    }

    private long ownerOf(long id) {
        return em.createQuery(
                        "select q.activityId from Quota q where q.id = :id and q.merchantId = :merchant"
                                + " and q.activityId is not null",
                        Long.class)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, id));
    }
}
