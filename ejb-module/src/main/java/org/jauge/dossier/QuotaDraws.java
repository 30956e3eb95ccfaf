package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.QuotaPeriods;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.Slice;

/**
 * Which events, of which activities, draw from a global quota, out of the ledger. Events that gave back
 * all that they took are left out; what reserves and blocks by hand have is told by
 * {@link org.jauge.inventory.PeriodShare}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // so that a reading that collides can be done again
@RolesAllowed(READER)
public class QuotaDraws {

    private static final int SIZE_MAX = 500;

    private static final String DRAWS =
            "select new org.jauge.dossier.QuotaDraw(e.id, e.startsAt, a.id, a.name, a.timeZone,"
                    + " sum(m.blockedDelta), sum(m.usedDelta), sum(m.actualDelta)) from Movement m"
                    + " join DossierLine l on l.id = m.lineId join CalendarEvent e on e.id = l.eventId"
                    + " join Activity a on a.id = e.activityId where m.merchantId = :merchant"
                    + " and m.key.kind = 3 and m.key.key1 = :quota and m.key.key2 = :period"
                    + " group by e.id, e.startsAt, a.id, a.name, a.timeZone"
                    + " having sum(m.blockedDelta) <> 0 or sum(m.usedDelta) <> 0 order by e.startsAt, e.id";

    /** Counted by the database: a period may have thousands of events. */
    private static final String COUNTS = "select drawn.key2, count(*) from (select m.key2, l.event_id from movement m"
            + " join dossier_line l on l.id = m.line_id where m.merchant_id = ?1 and m.kind = 3 and m.key1 = ?2"
            + " and m.key2 between ?3 and ?4 group by m.key2, l.event_id"
            + " having sum(m.blocked_delta) <> 0 or sum(m.used_delta) <> 0) drawn group by drawn.key2";

    @PersistenceContext
    EntityManager em;

    @Inject
    QuotaPeriods periods;

    @Inject
    Caller caller;

    /** How many events, by the number of the period: one query for all that have a day in the range. */
    public Map<Long, Integer> counts(long quotaId, LocalDate from, LocalDate until) {
        var lines = periods.of(quotaId, from, until);
        if (lines.isEmpty()) return Map.of();
        return counts(
                quotaId,
                lines.get(0).span().key(),
                lines.get(lines.size() - 1).span().key());
    }

    /** Of one period, by start. */
    public Slice<QuotaDraw> page(GaugeKey key, int first, int size) {
        periods.one(key);
        var rows = Collisions.retried(() -> em.createQuery(DRAWS, QuotaDraw.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("quota", key.key1())
                .setParameter("period", key.key2())
                .setFirstResult(first)
                .setMaxResults(Math.min(size, SIZE_MAX))
                .getResultList());
        var total = counts(key.key1(), key.key2(), key.key2()).getOrDefault(key.key2(), 0);
        return new Slice<>(rows, total);
    }

    private Map<Long, Integer> counts(long quotaId, long first, long last) {
        var counts = new HashMap<Long, Integer>();
        for (var row : Collisions.retried(() -> counted(quotaId, first, last)))
            counts.put(((Number) row[0]).longValue(), ((Number) row[1]).intValue());
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> counted(long quotaId, long first, long last) {
        return em.createNativeQuery(COUNTS)
                .setParameter(1, caller.merchantId())
                .setParameter(2, quotaId)
                .setParameter(3, first)
                .setParameter(4, last)
                .getResultList();
    }
}
