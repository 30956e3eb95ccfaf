package org.jauge.reconciliation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.LockedGauges;
import org.jauge.shared.Database;
import org.jauge.shared.Ids;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** The transactions of a reconciliation: short, one per hundred gauges, so that sales go on meanwhile. */
@Stateless
@PermitAll // no edge calls it, and who does has asked for the right
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Recounts {

    static final int CHUNK = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Database database;

    @Inject
    Ids ids;

    public long begin(long merchantId, String requestedBy, Instant now) {
        var run = new Run(merchantId, requestedBy, now);
        em.persist(run);
        em.flush();
        return run.id();
    }

    /** Recounts the next gauges after {@code after}; answers the last one seen, empty at the end. */
    public Optional<GaugeKey> chunk(long merchantId, long runId, @Nullable GaugeKey after) {
        var keys = keys(merchantId, after);
        var gauges = new LockedGauges(em, database, ids, new NewRows());
        var found = new ArrayList<DifferenceLine>();
        for (var key : keys)
            if (gauges.lock(key))
                found.addAll(Recount.of(em, key, gauges.line(key).orElseThrow()));
        found.forEach(difference -> em.persist(new Difference(merchantId, runId, difference)));
        run(runId).add(keys.size(), found.size());
        return keys.size() < CHUNK ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
    }

    /** Looks for what no gauge counts, some events and quotas further; answers how far, empty at the end. */
    public Optional<Long> strays(long merchantId, long runId, long after) {
        var ids = ids(merchantId, after);
        if (ids.isEmpty()) return Optional.empty();
        var last = ids.get(ids.size() - 1);
        var found = new Strays(em, merchantId, after + 1, last).found();
        found.forEach(difference -> em.persist(new Difference(merchantId, runId, difference)));
        run(runId).add(0, found.size());
        return Optional.of(last);
    }

    /** What the first number of a gauge's key can be. */
    @SuppressWarnings("unchecked")
    private List<Long> ids(long merchantId, long after) {
        List<Number> ids = em.createNativeQuery("select id from calendar_event where merchant_id = ?1 and id > ?2"
                        + " union select id from quota where merchant_id = ?3 and id > ?4 order by 1")
                .setParameter(1, merchantId)
                .setParameter(2, after)
                .setParameter(3, merchantId)
                .setParameter(4, after)
                .setMaxResults(CHUNK)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    public void end(long runId, Instant now) {
        run(runId).end(now);
    }

    private Run run(long runId) {
        var run = em.find(Run.class, runId);
        if (run == null) throw new IllegalStateException("No run " + runId);
        return run;
    }

    private List<GaugeKey> keys(long merchantId, @Nullable GaugeKey after) {
        var from = after == null ? GaugeKey.of(1, Long.MIN_VALUE, Long.MIN_VALUE) : after;
        return em.createQuery(
                        "select g.key from Gauge g where g.merchantId = :merchant and (g.key.kind > :kind"
                                + " or (g.key.kind = :kind and (g.key.key1 > :key1"
                                + " or (g.key.key1 = :key1 and g.key.key2 > :key2))))"
                                + " order by g.key.kind, g.key.key1, g.key.key2",
                        GaugeKey.class)
                .setParameter("merchant", merchantId)
                .setParameter("kind", (short) from.kind().number())
                .setParameter("key1", from.key1())
                .setParameter("key2", from.key2())
                .setMaxResults(CHUNK)
                .getResultList();
    }
}
