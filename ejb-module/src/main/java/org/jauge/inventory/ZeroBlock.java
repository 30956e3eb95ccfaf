package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;

/**
 * Block at zero: where a quota's gauge is at zero before an operation, the units that its tickets give back stay used
 * and only actual falls (Q-17, AMB-Q1).
 *
 * <p>Decided over locked gauges, once for each operation, on what it gives back net of what it takes (AMB-C2). A cart
 * that ends, a smaller reserve, a freed unit always give back: none of them was a ticket a moment ago.
 */
final class ZeroBlock {

    private static final String BLOCKING = "select q.id from Quota q where q.id in :ids and q.blockAtZero = true";

    private final Set<Long> quotas;

    ZeroBlock(Collection<Long> quotas) {
        this.quotas = Set.copyOf(quotas);
    }

    /** The quotas that block at zero, as they are now; asks nothing when no ticket is given back. */
    static ZeroBlock read(EntityManager em, List<AdmissionRequest> requests) {
        return of(
                em,
                requests.stream()
                        .map(AdmissionRequest::entries)
                        .flatMap(List::stream)
                        .toList());
    }

    static ZeroBlock of(EntityManager em, List<Entry> entries) {
        var ids = new HashSet<Long>();
        for (var entry : entries)
            if (entry.change().returnsTickets()) quota(entry.gauge()).ifPresent(ids::add);
        if (ids.isEmpty()) return new ZeroBlock(Set.of());
        return new ZeroBlock(
                em.createQuery(BLOCKING, Long.class).setParameter("ids", ids).getResultList());
    }

    /** The request as it will be written: what a gauge at zero keeps is added to used again, entry by entry. */
    AdmissionRequest applied(AdmissionRequest request, Function<GaugeKey, Optional<GaugeLine>> gauges) {
        if (quotas.isEmpty()) return request;
        var kept = new HashMap<GaugeKey, Integer>();
        request.netted().forEach((key, change) -> {
            if (change.taken() < 0 && keeps(key, gauges.apply(key))) kept.put(key, -change.taken());
        });
        if (kept.isEmpty()) return request;
        return request.moving(
                request.entries().stream().map(entry -> keeping(entry, kept)).toList());
    }

    private boolean keeps(GaugeKey key, Optional<GaugeLine> before) {
        return before.filter(GaugeLine::isAtZero).isPresent()
                && quota(key).filter(quotas::contains).isPresent();
    }

    /** As many of this entry's units as are still to be kept. */
    private static Entry keeping(Entry entry, Map<GaugeKey, Integer> kept) {
        var left = kept.getOrDefault(entry.gauge(), 0);
        if (left == 0 || !entry.change().returnsTickets()) return entry;
        var units = Math.min(left, -entry.change().taken());
        kept.put(entry.gauge(), left - units);
        var change = entry.change().keeping(units);
        return new Entry(entry.gauge(), change, entry.cause(), entry.lineId(), entry.category());
    }

    private static Optional<Long> quota(GaugeKey key) {
        return switch (key.kind()) {
            case QUOTA -> Optional.of(key.key2());
            case GLOBAL_QUOTA -> Optional.of(key.key1());
            case EMPLACEMENT, RATE -> Optional.empty();
        };
    }
}
