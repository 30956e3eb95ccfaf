package org.jauge.reconciliation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;

/**
 * What a walk over the gauges cannot see, because there is no gauge: movements that stayed behind, and lines (C-08).
 *
 * <p>A gauge that was taken away in order leaves movements that sum up to nothing.
 */
final class Strays {

    private static final String MOVEMENTS = "select m.kind, m.key1, m.key2, count(m.id) from movement m"
            + " where m.merchant_id = ?1 and m.key1 between ?2 and ?3 and m.kind = ?4 and not exists (select g.capacity"
            + " from gauge g where g.kind = m.kind and g.key1 = m.key1 and g.key2 = m.key2)"
            + " group by m.kind, m.key1, m.key2 having sum(m.capacity_delta) <> 0 or sum(m.blocked_delta) <> 0"
            + " or sum(m.carts_delta) <> 0 or sum(m.used_delta) <> 0 or sum(m.actual_delta) <> 0";

    private static final String LINES = "select 1, l.event_id, l.emplacement_id, sum(l.quantity) from dossier_line l"
            + " where l.merchant_id = ?1 and l.event_id between ?2 and ?3 and l.state in ('HELD', 'SOLD', 'BOOKED', 'OPTIONED')"
            + " and not exists (select g.capacity from gauge g where g.kind = 1 and g.key1 = l.event_id"
            + " and g.key2 = l.emplacement_id) group by l.event_id, l.emplacement_id";

    private final EntityManager em;
    private final long merchantId;
    private final long first;
    private final long last;

    /** @param first number of an event or a quota; ids of both come from one sequence */
    Strays(EntityManager em, long merchantId, long first, long last) {
        this.em = em;
        this.merchantId = merchantId;
        this.first = first;
        this.last = last;
    }

    List<DifferenceLine> found() {
        var found = new ArrayList<DifferenceLine>();
        for (var kind : GaugeKind.values())
            add(found, DifferenceLine.STRAY_MOVEMENTS, query(MOVEMENTS).setParameter(4, kind.number()));
        add(found, DifferenceLine.STRAY_LINES, query(LINES));
        return found;
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, merchantId)
                .setParameter(2, first)
                .setParameter(3, last);
    }

    @SuppressWarnings("unchecked")
    private static void add(List<DifferenceLine> found, String part, Query query) {
        ((List<Object[]>) query.getResultList()).forEach(row -> found.add(difference(row, part)));
    }

    private static DifferenceLine difference(Object[] row, String part) {
        var key = GaugeKey.of((int) number(row[0]), number(row[1]), number(row[2]));
        return new DifferenceLine(key, part, 0, number(row[3]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
