package org.jauge.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jauge.gauge.GaugeKey;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Nights;
import org.jspecify.annotations.Nullable;

/** Goes over all gauges of a merchant; by itself once a night, from three o'clock in the merchant's own zone on. */
@ApplicationScoped
public class Passes implements MinuteWork {

    static final String NIGHTLY = "system";
    private static final System.Logger LOG = System.getLogger(Passes.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Recounts recounts;

    @Inject
    Clock clock;

    /** Call without a transaction; each chunk has its own. */
    public long over(long merchantId, String requestedBy) {
        return over(merchantId, requestedBy, clock.instant());
    }

    private long over(long merchantId, String requestedBy, Instant now) {
        var runId = recounts.begin(merchantId, requestedBy, now);
        @Nullable GaugeKey last = null;
        do {
            last = recounts.chunk(merchantId, runId, last).orElse(null);
        } while (last != null);
        @Nullable Long event = 0L;
        do {
            event = recounts.strays(merchantId, runId, event).orElse(null);
        } while (event != null);
        recounts.end(runId, clock.instant());
        return runId;
    }

    /** A merchant whose pass fails waits for the next minute, the others do not wait for him. */
    @Override
    public void everyMinute(Instant now) {
        for (var merchantId : due(now)) {
            try {
                over(merchantId, NIGHTLY, now);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "Recounting merchant " + merchantId + " failed, trying again", e);
            }
        }
    }

    /** Merchants of before this night whose gauges nobody has recounted to the end since; however late it is by now. */
    public List<Long> due(Instant now) {
        return em.createQuery("select m.id, m.timeZone, m.createdAt from Merchant m order by m.id", Object[].class)
                .getResultStream()
                .filter(row -> isDue((Long) row[0], (Instant) row[2], Nights.last(now, ZoneId.of((String) row[1]))))
                .map(row -> (Long) row[0])
                .toList();
    }

    private boolean isDue(long merchantId, Instant createdAt, Instant night) {
        return createdAt.isBefore(night)
                && em.createQuery(
                                        "select count(r) from Run r where r.merchantId = :merchant and r.startedAt >= :night"
                                                + " and r.requestedBy = :nightly and r.endedAt is not null",
                                        Long.class)
                                .setParameter("merchant", merchantId)
                                .setParameter("night", night)
                                .setParameter("nightly", NIGHTLY)
                                .getSingleResult()
                        == 0;
    }
}
