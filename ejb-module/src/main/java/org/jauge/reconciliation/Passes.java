package org.jauge.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jauge.gauge.GaugeKey;
import org.jauge.shared.MinuteWork;
import org.jspecify.annotations.Nullable;

/** Goes over all gauges of a merchant; by itself once a night, at three in the merchant's own zone. */
@ApplicationScoped
public class Passes implements MinuteWork {

    static final String NIGHTLY = "system";
    private static final int HOUR = 3;
    private static final Duration SAME_NIGHT = Duration.ofHours(20);

    @PersistenceContext
    EntityManager em;

    @Inject
    Recounts recounts;

    @Inject
    Clock clock;

    /** Call without a transaction; each chunk has its own. */
    public long over(long merchantId, String requestedBy) {
        var runId = recounts.begin(merchantId, requestedBy, clock.instant());
        @Nullable GaugeKey last = null;
        do {
            last = recounts.chunk(merchantId, runId, last).orElse(null);
        } while (last != null);
        recounts.end(runId, clock.instant());
        return runId;
    }

    @Override
    public void everyMinute(Instant now) {
        for (var merchantId : due(now)) over(merchantId, NIGHTLY);
    }

    /** Merchants where it is night and none has run this night, also after a downtime within the hour. */
    List<Long> due(Instant now) {
        return em.createQuery("select m.id, m.timeZone from Merchant m order by m.id", Object[].class)
                .getResultStream()
                .filter(row -> now.atZone(ZoneId.of((String) row[1])).getHour() == HOUR)
                .map(row -> (Long) row[0])
                .filter(merchantId -> lastStart(merchantId).plus(SAME_NIGHT).isBefore(now))
                .toList();
    }

    private Instant lastStart(long merchantId) {
        var last = em.createQuery(
                        "select max(r.startedAt) from Run r where r.merchantId = :merchant and r.requestedBy = :nightly",
                        Instant.class)
                .setParameter("merchant", merchantId)
                .setParameter("nightly", NIGHTLY)
                .getSingleResult();
        return last == null ? Instant.EPOCH : last;
    }
}
