package org.jauge.gauge;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jauge.shared.Slice;

/** Unlocked reads of gauges, for screens and availability; admission never decides on these. */
public final class GaugeReads {

    private GaugeReads() {}

    /** Every gauge row that belongs to one of the events; absent lazy ones are not in the answer. */
    public static SortedMap<GaugeKey, GaugeLine> ofEvents(EntityManager em, Collection<Long> eventIds) {
        return collected(em.createQuery(
                        "select g from Gauge g where g.key.kind in (1, 2, 4) and g.key.key1 between :first and :last"
                                + " and g.key.key1 in :events",
                        Gauge.class)
                .setParameter("first", Collections.min(eventIds)) // Derby reads all of the kinds for a list alone
                .setParameter("last", Collections.max(eventIds))
                .setParameter("events", eventIds)
                .getResultList());
    }

    /** The capacity of each open gauge of a kind at these events, by event and by what it counts there. */
    public static Map<Long, Map<Long, Integer>> openCapacities(
            EntityManager em, GaugeKind kind, Collection<Long> eventIds) {
        var capacities = new HashMap<Long, Map<Long, Integer>>();
        em.createQuery(
                        "select g from Gauge g where g.key.kind = :kind and g.key.key1 in :events and g.closed = false",
                        Gauge.class)
                .setParameter("kind", (short) kind.number())
                .setParameter("events", eventIds)
                .getResultStream()
                .forEach(gauge -> capacities
                        .computeIfAbsent(gauge.key().key1(), event -> new TreeMap<>())
                        .put(gauge.key().key2(), gauge.line().capacity()));
        return capacities;
    }

    /** Those of one emplacement or one quota at these events, by event; absent ones are not in the answer. */
    public static Map<Long, GaugeLine> ofEach(
            EntityManager em, GaugeKind kind, long second, Collection<Long> eventIds) {
        var lines = new HashMap<Long, GaugeLine>();
        if (eventIds.isEmpty()) return lines;
        em.createQuery(
                        "select g from Gauge g where g.key.kind = :kind and g.key.key1 between :first and :last"
                                + " and g.key.key1 in :events and g.key.key2 = :second",
                        Gauge.class)
                .setParameter("first", Collections.min(eventIds)) // Derby reads all of the kind for a list alone
                .setParameter("last", Collections.max(eventIds))
                .setParameter("kind", (short) kind.number())
                .setParameter("events", eventIds)
                .setParameter("second", second)
                .getResultStream()
                .forEach(gauge -> lines.put(gauge.key().key1(), gauge.line()));
        return lines;
    }

    /** Rows of these global quotas in these periods; the cross product, so callers pick their own pairs. */
    public static SortedMap<GaugeKey, GaugeLine> ofPeriods(
            EntityManager em, Set<Long> quotaIds, Collection<Long> periods) {
        if (quotaIds.isEmpty()) return new TreeMap<>();
        return collected(em.createQuery(
                        "select g from Gauge g where g.key.kind = 3 and g.key.key1 in :quotas"
                                + " and g.key.key2 in :periods",
                        Gauge.class)
                .setParameter("quotas", quotaIds)
                .setParameter("periods", periods)
                .getResultList());
    }

    /** Those of one global quota whose periods have a number between these. */
    public static SortedMap<GaugeKey, GaugeLine> ofQuota(EntityManager em, long quotaId, long first, long last) {
        return collected(em.createQuery(
                        "select g from Gauge g where g.key.kind = 3 and g.key.key1 = :quota"
                                + " and g.key.key2 between :first and :last",
                        Gauge.class)
                .setParameter("quota", quotaId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList());
    }

    /** Whether a global quota has an inventory of any period. */
    public static boolean hasPeriods(EntityManager em, long quotaId) {
        return !em.createQuery(
                        "select g.key.key2 from Gauge g where g.key.kind = 3 and g.key.key1 = :quota", Long.class)
                .setParameter("quota", quotaId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The ledger of one gauge, newest first: ids come from several blocks at once and tell no order. */
    public static Slice<MovementLine> movements(EntityManager em, long merchantId, GaugeKey key, int first, int size) {
        var from = " from Movement m where m.merchantId = :merchant and m.key = :key";
        var rows = em.createQuery(
                        "select new org.jauge.gauge.MovementLine(m.id, m.movedAt, m.cause, m.actor, m.lineId,"
                                + " m.blockId, m.allotmentId, m.capacityDelta, m.blockedDelta, m.cartsDelta, m.usedDelta, m.actualDelta)"
                                + from
                                + " order by m.movedAt desc, m.id desc",
                        MovementLine.class)
                .setParameter("merchant", merchantId)
                .setParameter("key", key)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var total = em.createQuery("select count(m)" + from, Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("key", key)
                .getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    /** The same summed up by cause, in the order of the causes. */
    public static List<CauseTotal> totals(EntityManager em, long merchantId, GaugeKey key) {
        return em.createQuery(
                        "select new org.jauge.gauge.CauseTotal(m.cause, sum(m.capacityDelta), sum(m.blockedDelta),"
                                + " sum(m.usedDelta), sum(m.actualDelta)) from Movement m"
                                + " where m.merchantId = :merchant and m.key = :key group by m.cause",
                        CauseTotal.class)
                .setParameter("merchant", merchantId)
                .setParameter("key", key)
                .getResultStream()
                .sorted(Comparator.comparing(CauseTotal::cause))
                .toList();
    }

    /** By event, whose gauges of one kind are closed there, or those that are not. */
    public static Map<Long, Set<Long>> marked(
            EntityManager em, GaugeKind kind, boolean closed, Collection<Long> eventIds) {
        var marked = new HashMap<Long, Set<Long>>();
        if (eventIds.isEmpty()) return marked;
        em.createQuery(
                        "select g.key.key1, g.key.key2 from Gauge g where g.key.kind = :kind and g.closed = :closed"
                                + " and g.key.key1 between :first and :last and g.key.key1 in :events",
                        Object[].class)
                .setParameter("kind", (short) kind.number())
                .setParameter("closed", closed)
                .setParameter("first", Collections.min(eventIds)) // as above
                .setParameter("last", Collections.max(eventIds))
                .setParameter("events", eventIds)
                .getResultStream()
                .forEach(row -> marked.computeIfAbsent((Long) row[0], event -> new HashSet<>())
                        .add((Long) row[1]));
        return marked;
    }

    /** Those that ever served somebody: more moved there than their capacity, or a line that takes no place. */
    public static Set<GaugeKey> used(EntityManager em, Collection<GaugeKey> keys) {
        return keys.stream().filter(key -> isUsed(em, key)).collect(Collectors.toSet());
    }

    /** As it is now, also where the persistence context remembers what it was; empty while there is no row. */
    public static Optional<Integer> capacity(EntityManager em, GaugeKey key) {
        return em.createQuery("select g.capacity from Gauge g where g.key = :key", Integer.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** Whether there is one that nobody takes from any more. */
    public static boolean isClosed(EntityManager em, GaugeKey key) {
        return !em.createQuery("select g.version from Gauge g where g.key = :key and g.closed = true", Long.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    public static boolean exists(EntityManager em, GaugeKey key) {
        return em.find(Gauge.class, key) != null;
    }

    static boolean isUsed(EntityManager em, GaugeKey key) {
        return !em.createQuery(
                        "select m.id from Movement m where m.key = :key and m.cause not in :ofCapacity", Long.class)
                .setParameter("key", key)
                .setParameter("ofCapacity", Cause.OF_CAPACITY)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What lines remember: the net change of each on each gauge, from the ledger. */
    public static List<LineUnits> ofLines(EntityManager em, Collection<Long> lineIds) {
        return em.createQuery(
                        "select new org.jauge.gauge.LineUnits(m.lineId, m.key, sum(m.blockedDelta), sum(m.cartsDelta),"
                                + " sum(m.usedDelta), sum(m.actualDelta)) from Movement m where m.lineId in :lines"
                                + " group by m.lineId, m.key",
                        LineUnits.class)
                .setParameter("lines", lineIds)
                .getResultList();
    }

    private static SortedMap<GaugeKey, GaugeLine> collected(List<Gauge> gauges) {
        var lines = new TreeMap<GaugeKey, GaugeLine>();
        gauges.forEach(gauge -> lines.put(gauge.key(), gauge.line()));
        return lines;
    }
}
