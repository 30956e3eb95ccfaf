package org.jauge.reconciliation;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

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
import org.jauge.shared.Slice;

/** Recounts a merchant's gauges and shows what was found (C-08). */
@Stateless
@RolesAllowed(ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Reconciliation {

    private static final int SIZE_MAX = 200;
    private static final int DIFFERENCES_MAX = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Passes passes;

    @Inject
    Caller caller;

    /** Runs now, gauge by gauge under its lock; answers the run's id. */
    @TransactionAttribute(TransactionAttributeType.NEVER)
    public long run() {
        caller.requireAccount();
        return passes.over(caller.merchantId(), caller.actor());
    }

    /** Newest first. */
    public Slice<RunLine> runs(int first, int size) {
        caller.requireAccount();
        var rows = em.createQuery(
                        "select new org.jauge.reconciliation.RunLine(r.id, r.startedAt, r.endedAt, r.requestedBy,"
                                + " r.gauges, r.differences) from Run r where r.merchantId = :merchant"
                                + " order by r.startedAt desc, r.id desc",
                        RunLine.class)
                .setParameter("merchant", caller.merchantId())
                .setFirstResult(first)
                .setMaxResults(Math.min(size, SIZE_MAX))
                .getResultList();
        var total = em.createQuery("select count(r) from Run r where r.merchantId = :merchant", Long.class)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    /** At most a thousand; more than that is one cause, not a thousand. */
    public List<DifferenceLine> differences(long runId) {
        caller.requireAccount();
        var known = em.createQuery(
                        "select count(r) from Run r where r.id = :run and r.merchantId = :merchant", Long.class)
                .setParameter("run", runId)
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
        if (known == 0) throw new NotFound("reconciliation", runId);
        return em.createQuery(
                        "select new org.jauge.reconciliation.DifferenceLine(d.key, d.part, d.counted, d.recounted)"
                                + " from Difference d where d.runId = :run order by d.id",
                        DifferenceLine.class)
                .setParameter("run", runId)
                .setMaxResults(DIFFERENCES_MAX)
                .getResultList();
    }
}
