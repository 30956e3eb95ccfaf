package org.jauge.reconciliation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;

/** Counts one gauge again, from the ledger and from lines and tickets; call while the gauge is locked. */
final class Recount {

    private static final String OF_GAUGE = " m.kind = ?1 and m.key1 = ?2 and m.key2 = ?3";

    private final EntityManager em;
    private final GaugeKey key;
    private final GaugeLine counted;
    private final List<DifferenceLine> differences = new ArrayList<>();

    private Recount(EntityManager em, GaugeKey key, GaugeLine counted) {
        this.em = em;
        this.key = key;
        this.counted = counted;
    }

    static List<DifferenceLine> of(EntityManager em, GaugeKey key, GaugeLine counted) {
        var recount = new Recount(em, key, counted);
        recount.compareWithLedger();
        recount.compareWithLines();
        if (key.kind() == GaugeKind.EMPLACEMENT) recount.lookForStrays();
        return recount.differences;
    }

    private void compareWithLedger() {
        var sums = rows("select coalesce(sum(m.capacity_delta), 0), coalesce(sum(m.blocked_delta), 0),"
                        + " coalesce(sum(m.carts_delta), 0), coalesce(sum(m.used_delta), 0),"
                        + " coalesce(sum(m.actual_delta), 0) from movement m where" + OF_GAUGE)
                .get(0);
        compare("ledger.capacity", counted.capacity(), number(sums[0]));
        compare("ledger.blocked", counted.blocked(), number(sums[1]));
        compare("ledger.carts", counted.carts(), number(sums[2]));
        compare("ledger.used", counted.used(), number(sums[3]));
        compare("ledger.actual", counted.actual(), number(sums[4]));
    }

    /**
     * A held line stands in blocked with what it took, a booked one with what it took and has not given back, a sold one in used with what it took and has not given back, its
     * valid items in actual. What was let go by hand was no line's any more.
     */
    private void compareWithLines() {
        var valid = validItems();
        var gone = itemsGoneBefore();
        long held = 0;
        long used = total("select sum(m.used_delta) from movement m where m.line_id is null and" + OF_GAUGE);
        long actual = 0;
        for (var row : rows("select l.id, l.state, l.quantity, max(m.blocked_delta), max(m.used_delta),"
                + " sum(m.used_delta) from movement m"
                + " join dossier_line l on l.id = m.line_id where" + OF_GAUGE
                + " group by l.id, l.state, l.quantity")) {
            switch (String.valueOf(row[1])) {
                case "HELD" -> held += number(row[3]);
                case "SOLD", "CANCELLED" -> {
                    used += number(row[5]);
                    var items = number(row[2]) - gone.getOrDefault(number(row[0]), 0L);
                    actual += number(row[4]) * valid.getOrDefault(number(row[0]), 0L) / items;
                }
                default -> {} // gave everything back
            }
        }
        compare("lines.blocked", counted.blocked(), held + booked() + setAside());
        compare("lines.carts", counted.carts(), held);
        compare("lines.used", counted.used(), used);
        compare("tickets.actual", counted.actual(), actual);
    }

    /** What lines that wait have taken and not given back: some were released before, and taken up again. */
    private long booked() {
        return total("select sum(m.blocked_delta) from movement m join dossier_line l on l.id = m.line_id"
                + " where l.state in ('BOOKED', 'OPTIONED') and" + OF_GAUGE);
    }

    /** By hand, and for reserves: what an allotment remembers is what its movements blocked (AMB-C3). */
    private long setAside() {
        var byHand = total("select sum(m.remaining) from manual_block m where" + OF_GAUGE);
        var allotted = total("select sum(m.units) from allocation_unit m where" + OF_GAUGE);
        var inLedger =
                total("select sum(m.blocked_delta) from movement m where m.allotment_id is not null and" + OF_GAUGE);
        compare("reserves.ledger", allotted, inLedger);
        return byHand + allotted;
    }

    /** Every line has moved its emplacement's gauge, if by nothing; every valid ticket has a sold line (C-08). */
    private void lookForStrays() {
        compare(
                "lines.unmoved",
                0,
                total(
                        "select sum(l.quantity) from dossier_line l where l.state in ('HELD', 'SOLD', 'BOOKED', 'OPTIONED')"
                                + " and ?1 = 1 and l.event_id = ?2 and l.emplacement_id = ?3 and not exists"
                                + " (select m.id from movement m where m.line_id = l.id and" + OF_GAUGE + ")"));
        compare(
                "tickets.stray",
                0,
                total("select count(t.id) from dossier_line l join ticket t on t.line_id = l.id"
                        + " where t.state = 'VALID' and l.state <> 'SOLD' and ?1 = 1 and l.event_id = ?2"
                        + " and l.emplacement_id = ?3"));
    }

    private long total(String sql) {
        return ((List<?>) query(sql).getResultList())
                .stream().filter(Objects::nonNull).mapToLong(Recount::number).sum();
    }

    /** How many items of each line still have a valid ticket. */
    private Map<Long, Long> validItems() {
        var items = new HashMap<Long, Long>();
        rows("select t.line_id, count(distinct t.item) from ticket t where t.state = 'VALID' and t.line_id in"
                        + " (select m.line_id from movement m where" + OF_GAUGE + ") group by t.line_id")
                .forEach(row -> items.put(number(row[0]), number(row[1])));
        return items;
    }

    /** How many items of each line were cancelled already when it took from this gauge: a recount of tickets came late. */
    private Map<Long, Long> itemsGoneBefore() {
        var items = new HashMap<Long, Long>();
        rows("select c.line_id, sum(c.items) from movement m join cancelled_line c on c.line_id = m.line_id"
                        + " join cancellation x on x.id = c.cancellation_id where" + OF_GAUGE
                        + " and m.used_delta > 0 and x.cancelled_at < m.moved_at group by c.line_id")
                .forEach(row -> items.put(number(row[0]), number(row[1])));
        return items;
    }

    private void compare(String part, long counted, long recounted) {
        if (counted != recounted) differences.add(new DifferenceLine(key, part, counted, recounted));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return query(sql).getResultList();
    }

    private Query query(String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, key.kind().number())
                .setParameter(2, key.key1())
                .setParameter(3, key.key2());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
