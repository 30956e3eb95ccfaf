package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.gauge.GaugeKey;

/** Reads of blocks by hand, without locks. */
final class BlockReads {

    private static final String LINE = "select new org.jauge.inventory.BlockLine(b.id, b.version, b.key, b.units,"
            + " b.remaining, b.reason, b.actor, b.blockedAt) from ManualBlock b where b.merchantId = :merchant and ";

    private static final String MANUAL =
            "select b.key.kind, b.key.key1, b.key.key2, sum(b.remaining)" + " from ManualBlock b where b.remaining > 0";

    /** The reserves are further down the house. */
    private static final String RESERVED = "select b.key.kind, b.key.key1, b.key.key2, sum(b.units), b.withoutAccess"
            + " from AllocationUnit b where b.units > 0";

    private static final String OF = " and b.merchantId = :merchant and b.key.kind in :kinds and b.key.key1 in :firsts"
            + " group by b.key.kind, b.key.key1, b.key.key2";

    private BlockReads() {}

    /** What is set aside of these gauges, by two queries, however many; untouched ones are not in the answer. */
    static Map<GaugeKey, SetAside> setAside(EntityManager em, long merchantId, Collection<GaugeKey> keys) {
        var aside = new HashMap<GaugeKey, SetAside>();
        if (keys.isEmpty()) return aside;
        sums(em, MANUAL + OF, merchantId, keys)
                .forEach(row -> aside.merge(key(row), SetAside.byHand(units(row)), SetAside::plus));
        sums(em, RESERVED + OF + ", b.withoutAccess", merchantId, keys)
                .forEach(
                        row -> aside.merge(key(row), SetAside.inReserve(units(row), (Boolean) row[4]), SetAside::plus));
        return aside;
    }

    private static Stream<Object[]> sums(EntityManager em, String query, long merchantId, Collection<GaugeKey> keys) {
        return em.createQuery(query, Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter(
                        "kinds",
                        keys.stream().map(key -> (short) key.kind().number()).collect(Collectors.toSet()))
                .setParameter("firsts", keys.stream().map(GaugeKey::key1).collect(Collectors.toSet()))
                .getResultStream();
    }

    private static GaugeKey key(Object[] row) {
        return GaugeKey.of(
                number(row[0]).intValue(),
                number(row[1]).longValue(),
                number(row[2]).longValue());
    }

    private static int units(Object[] row) {
        return number(row[3]).intValue();
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
