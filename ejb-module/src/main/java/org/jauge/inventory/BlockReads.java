package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;

/** Reads of blocks by hand, without locks. */
final class BlockReads {

    private static final String LINE = "select new org.jauge.inventory.BlockLine(b.id, b.version, b.key, b.units,"
            + " b.remaining, b.reason, b.actor, b.blockedAt) from ManualBlock b where b.merchantId = :merchant and ";

    private BlockReads() {}

    /** How much of these gauges is blocked by hand: one query, however many; untouched ones are not in the answer. */
    static Map<GaugeKey, Integer> remaining(EntityManager em, long merchantId, Collection<GaugeKey> keys) {
        return sums(em, merchantId, keys, "b.remaining", "ManualBlock");
    }

    /** How much of them is left in capacity reserves; the reserves are further down the house. */
    static Map<GaugeKey, Integer> reserves(EntityManager em, long merchantId, Collection<GaugeKey> keys) {
        return sums(em, merchantId, keys, "b.units", "AllocationUnit");
    }

    private static Map<GaugeKey, Integer> sums(
            EntityManager em, long merchantId, Collection<GaugeKey> keys, String column, String entity) {
        var units = new HashMap<GaugeKey, Integer>();
        if (keys.isEmpty()) return units;
        em.createQuery(
                        "select b.key.kind, b.key.key1, b.key.key2, sum(" + column + ") from " + entity
                                + " b where b.merchantId = :merchant and " + column + " > 0 and b.key.kind in :kinds"
                                + " and b.key.key1 in :firsts group by b.key.kind, b.key.key1, b.key.key2",
                        Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter(
                        "kinds",
                        keys.stream().map(key -> (short) key.kind().number()).collect(Collectors.toSet()))
                .setParameter("firsts", keys.stream().map(GaugeKey::key1).collect(Collectors.toSet()))
                .getResultStream()
                .forEach(row -> units.put(
                        GaugeKey.of(
                                number(row[0]).intValue(),
                                number(row[1]).longValue(),
                                number(row[2]).longValue()),
                        number(row[3]).intValue()));
        return units;
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    /** Those of which something is left, newest first. */
    static List<BlockLine> open(EntityManager em, long merchantId, GaugeKey key) {
        return lines(em, merchantId, "b.key = :key and b.remaining > 0 order by b.id desc")
                .setParameter("key", key)
                .setMaxResults(ManualBlocks.COUNT_MAX)
                .getResultList();
    }

    static Optional<BlockLine> one(EntityManager em, long merchantId, long id) {
        return lines(em, merchantId, "b.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static TypedQuery<BlockLine> lines(EntityManager em, long merchantId, String which) {
        return em.createQuery(LINE + which, BlockLine.class).setParameter("merchant", merchantId);
    }
}
