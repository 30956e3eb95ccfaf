package org.jauge.reserve;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jspecify.annotations.Nullable;

/** Reads reserves and what is allotted to them, unlocked, as values: nothing of it stays in a persistence context. */
final class AllocationReads {

    private static final String ALLOCATION = "select a.id, a.version, a.merchantId, a.reserveKey, a.eventId,"
            + " a.emplacementId, a.categoryId, a.total, a.drawn, a.held, a.released from ReserveAllocation a where ";

    private final EntityManager em;

    AllocationReads(EntityManager em) {
        this.em = em;
    }

    /** Reserves by id; another merchant's are not in the answer. */
    Map<Long, ReserveState> reserves(long merchantId, Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : states(merchantId, " and r.id in :ids", ids);
    }

    Map<Long, ReserveState> reserves(long merchantId) {
        return states(merchantId, "", null);
    }

    private Map<Long, ReserveState> states(long merchantId, String which, @Nullable Collection<Long> ids) {
        var query = em.createQuery(
                        "select r.id, r.version, r.name, r.colour, r.access, r.archived from CapacityReserve r"
                                + " where r.merchantId = :merchant" + which + " order by r.name",
                        Object[].class)
                .setParameter("merchant", merchantId);
        if (ids != null) query.setParameter("ids", ids);
        var members = members(merchantId);
        var states = new LinkedHashMap<Long, ReserveState>();
        for (var row : query.getResultList())
            states.put(
                    (Long) row[0],
                    new ReserveState(
                            (Long) row[0],
                            (Long) row[1],
                            merchantId,
                            (String) row[2],
                            (String) row[3],
                            (ReserveAccess) row[4],
                            (Boolean) row[5],
                            members.getOrDefault((Long) row[0], Set.of())));
        return states;
    }

    private Map<Long, Set<Long>> members(long merchantId) {
        var members = new HashMap<Long, Set<Long>>();
        em.createQuery(
                        "select m.reserveId, m.staffUserId from ReserveMember m where m.merchantId = :merchant",
                        Object[].class)
                .setParameter("merchant", merchantId)
                .getResultStream()
                .forEach(row -> members.computeIfAbsent((Long) row[0], reserve -> new HashSet<>())
                        .add((Long) row[1]));
        return members;
    }

    /** Everything that is allotted at an event. */
    List<AllocationState> ofEvent(long merchantId, long eventId) {
        return allocations(merchantId, "a.eventId in :ids", List.of(eventId));
    }

    List<AllocationState> byId(long merchantId, Collection<Long> ids) {
        return allocations(merchantId, "a.id in :ids", ids);
    }

    /**
     * As they are now, under their locks and with what this transaction did to them; empty when one is gone or its
     * reserve is another, for then who may draw has to be asked again.
     */
    Optional<List<AllocationState>> unlessReserveChanged(Collection<AllocationState> before) {
        var now = new ArrayList<AllocationState>();
        for (var state : before) {
            var row = em.find(ReserveAllocation.class, state.id());
            if (row == null || !isSame(state.reserve())) return Optional.empty();
            var units = row.units(() -> units(Set.of(state.id())).getOrDefault(state.id(), Map.of()));
            now.add(state.now(row.version(), row.counts(), units));
        }
        return Optional.of(now);
    }

    /** Compares the row of a reserve with what was planned on; capacity without access has none. */
    boolean isSame(@Nullable ReserveState reserve) {
        if (reserve == null) return true;
        var now = em.find(CapacityReserve.class, reserve.id());
        return now != null && now.version() == reserve.version();
    }

    /** Those that exist already. */
    Map<Portion, AllocationState> of(long merchantId, Collection<Portion> portions) {
        var events = portions.stream().map(Portion::eventId).collect(Collectors.toSet());
        return allocations(merchantId, "a.eventId in :ids", events).stream()
                .filter(state -> portions.contains(state.portion()))
                .collect(Collectors.toMap(AllocationState::portion, state -> state));
    }

    private List<AllocationState> allocations(long merchantId, String which, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        var rows = em.createQuery(
                        ALLOCATION + "a.merchantId = :merchant and " + which + " order by a.id", Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter("ids", ids)
                .getResultList();
        if (rows.isEmpty()) return List.of();
        var units = units(rows.stream().map(row -> (Long) row[0]).toList());
        var reserves =
                reserves(merchantId, rows.stream().map(row -> (Long) row[3]).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new AllocationState(
                        (Long) row[0],
                        (Long) row[1],
                        (Long) row[2],
                        new Portion((Long) row[3], (Long) row[4], (Long) row[5], (Long) row[6]),
                        reserves.get((Long) row[3]),
                        new Counts(number(row[7]), number(row[8]), number(row[9]), (Boolean) row[10]),
                        units.getOrDefault((Long) row[0], Map.of())))
                .toList();
    }

    private Map<Long, Map<GaugeKey, Integer>> units(Collection<Long> allocations) {
        var units = new HashMap<Long, Map<GaugeKey, Integer>>();
        em.createQuery(
                        "select u.key.allocationId, u.key.kind, u.key.key1, u.key.key2, u.units from AllocationUnit u"
                                + " where u.key.allocationId in :ids and u.units > 0",
                        Object[].class)
                .setFlushMode(FlushModeType.COMMIT) // who wrote some in this transaction knows them
                .setParameter("ids", allocations)
                .getResultStream()
                .forEach(row -> units.computeIfAbsent((Long) row[0], allocation -> new TreeMap<>())
                        .put(GaugeKey.of(number(row[1]), (Long) row[2], (Long) row[3]), number(row[4])));
        return units;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
