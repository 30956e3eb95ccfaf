package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.quota.BlockTimes;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.PeriodSpan;
import org.jauge.quota.Periods;
import org.jauge.quota.QuotaScope;
import org.jspecify.annotations.Nullable;

/** What gauges count, by name, also what is no longer in a catalogue: five queries at most, however many gauges. */
final class GaugeNames {

    private final EntityManager em;
    private final Map<Long, String> places;
    private final Map<Long, String> categories;
    private final Map<Long, String> quotas = new HashMap<>();
    private final Map<Long, QuotaScope> scopes = new HashMap<>();
    private final Map<Long, DayBlocks> blocks;

    GaugeNames(EntityManager em, Collection<GaugeKey> keys) {
        this.em = em;
        places = names("Emplacement", ids(keys, GaugeKind.EMPLACEMENT, GaugeKey::key2));
        categories = names("TicketCategory", ids(keys, GaugeKind.RATE, GaugeKey::key2));
        var global = ids(keys, GaugeKind.GLOBAL_QUOTA, GaugeKey::key1);
        readQuotas(ids(keys, GaugeKind.QUOTA, GaugeKey::key2));
        readQuotas(global);
        blocks = BlockTimes.of(em, global);
    }

    String name(GaugeKey key) {
        return switch (key.kind()) {
            case EMPLACEMENT -> places.getOrDefault(key.key2(), "");
            case QUOTA -> quotas.getOrDefault(key.key2(), "");
            case GLOBAL_QUOTA -> quotas.getOrDefault(key.key1(), "");
            case RATE -> categories.getOrDefault(key.key2(), "");
        };
    }

    /** What a global quota's gauge covers; null of any other. */
    @Nullable
    PeriodSpan period(GaugeKey key) {
        var scope = scopes.get(key.key1());
        if (key.kind() != GaugeKind.GLOBAL_QUOTA || scope == null) return null;
        var periods = new Periods(scope, blocks.getOrDefault(key.key1(), DayBlocks.NONE));
        return periods.span(key.key2()).orElse(null);
    }

    private static Set<Long> ids(Collection<GaugeKey> keys, GaugeKind kind, Function<GaugeKey, Long> id) {
        return keys.stream().filter(key -> key.kind() == kind).map(id).collect(Collectors.toUnmodifiableSet());
    }

    private Map<Long, String> names(String entity, Set<Long> ids) {
        var names = new HashMap<Long, String>();
        if (ids.isEmpty()) return names;
        em.createQuery("select x.id, x.name from " + entity + " x where x.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }

    private void readQuotas(Set<Long> ids) {
        if (ids.isEmpty()) return;
        em.createQuery("select q.id, q.name, q.scope from Quota q where q.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    quotas.put((Long) row[0], (String) row[1]);
                    scopes.put((Long) row[0], (QuotaScope) row[2]);
                });
    }
}
