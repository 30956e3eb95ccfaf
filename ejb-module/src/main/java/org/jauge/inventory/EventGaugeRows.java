package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeReads;
import org.jauge.inventory.Catalogue.QuotaRule;
import org.jauge.quota.BlockTimes;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.PeriodSpan;
import org.jauge.quota.QuotaScope;
import org.jspecify.annotations.Nullable;

/**
 * Puts the gauges of one event together: those there are, whatever became of what they count, and those there could be.
 */
final class EventGaugeRows {

    private static final String RETIRED = "select q.id, q.name, q.scope, q.defaultCapacity from Quota q"
            + " where q.merchantId = :merchant and q.active = false and (q.activityId = :activity or q.id in"
            + " (select t.quotaId from CategoryQuota t, TicketCategory c where c.id = t.categoryId"
            + " and c.activityId = :activity))";

    private final EntityManager em;
    private final Catalogue catalogue;
    private final Catalogue.Event event;
    private final Set<GaugeKind> kinds;
    private final Map<GaugeKey, QuotaRule> retired = new HashMap<>();
    private final SortedMap<GaugeKey, GaugeLine> lines;

    EventGaugeRows(
            EntityManager em, Catalogue catalogue, Catalogue.Event event, Set<GaugeKind> kinds, Sellable sellable) {
        this.em = em;
        this.catalogue = catalogue;
        this.event = event;
        this.kinds = kinds;
        retiredQuotas().forEach(quota -> retired.put(catalogue.gauge(quota, event), quota));
        this.lines = sellable.read(keys());
    }

    List<GaugeRow> rows() {
        var rows = new ArrayList<GaugeRow>();
        var keys = new TreeSet<>(keys());
        if (kinds.contains(GaugeKind.RATE))
            lines.keySet().stream().filter(EventGaugeRows::isRate).forEach(keys::add);
        var used = GaugeReads.used(
                em,
                keys.stream()
                        .filter(key -> isPlace(key) || isRate(key))
                        .filter(key -> lines.get(key) != null)
                        .toList());
        var capacities = defaultCapacities();
        var aside = BlockReads.setAside(em, catalogue.header().merchantId(), lines.keySet());
        for (var key : keys) {
            var line = lines.get(key);
            if (line != null) rows.add(present(key, line, used.contains(key), aside.getOrDefault(key, SetAside.NONE)));
            else if (couldBe(key)) rows.add(missing(key, capacities));
        }
        return rows;
    }

    private GaugeRow present(GaugeKey key, GaugeLine line, boolean used, SetAside aside) {
        return new GaugeRow(key, name(key), line, true, mark(key), used, period(key), aside);
    }

    private SortedSet<GaugeKey> keys() {
        var keys = new TreeSet<>(retired.keySet());
        catalogue.places().forEach(place -> keys.add(GaugeKey.emplacement(event.id(), place.id())));
        catalogue.quotas().forEach(quota -> keys.add(catalogue.gauge(quota, event)));
        event.rated().forEach(category -> keys.add(GaugeKey.rate(event.id(), category)));
        catalogue.categories().stream()
                .filter(category -> catalogue.isOffered(event, category.id()))
                .forEach(category -> keys.add(GaugeKey.rate(event.id(), category.id())));
        keys.removeIf(key -> !kinds.contains(key.kind()));
        return keys;
    }

    /** What was deactivated gets no new gauge. */
    private boolean couldBe(GaugeKey key) {
        return mark(key) == GaugeRow.Mark.NONE;
    }

    private GaugeRow missing(GaugeKey key, Map<Long, Integer> capacities) {
        var capacity = isPlace(key)
                ? capacities.getOrDefault(key.key2(), 0)
                : catalogue.implicitCapacity(key).orElse(0);
        return new GaugeRow(
                key,
                name(key),
                GaugeLine.untouched(capacity),
                false,
                GaugeRow.Mark.NONE,
                false,
                period(key),
                SetAside.NONE);
    }

    private GaugeRow.Mark mark(GaugeKey key) {
        if (retired.containsKey(key)) return GaugeRow.Mark.INACTIVE;
        if (isRate(key) && lines.containsKey(key) && !event.rated().contains(key.key2())) return GaugeRow.Mark.LIFTED;
        if (!isPlace(key)) return GaugeRow.Mark.NONE;
        if (event.closed().contains(key.key2())) return GaugeRow.Mark.CLOSED;
        return catalogue.place(key.key2()).active() ? GaugeRow.Mark.NONE : GaugeRow.Mark.INACTIVE;
    }

    private String name(GaugeKey key) {
        var quota = retired.get(key);
        return quota == null ? GaugeOwners.name(catalogue, key) : quota.name();
    }

    private @Nullable PeriodSpan period(GaugeKey key) {
        if (key.kind() != GaugeKind.GLOBAL_QUOTA) return null;
        var quota = retired.get(key);
        var periods = (quota == null ? catalogue.quota(key.key1()) : quota).periods();
        return periods.span(key.key2()).orElseThrow();
    }

    private List<QuotaRule> retiredQuotas() {
        if (!kinds.contains(GaugeKind.QUOTA) && !kinds.contains(GaugeKind.GLOBAL_QUOTA)) return List.of();
        var rows = em.createQuery(RETIRED, Object[].class)
                .setParameter("merchant", catalogue.header().merchantId())
                .setParameter("activity", catalogue.header().activityId())
                .getResultList();
        var blocks = BlockTimes.of(em, rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> new QuotaRule(
                        (Long) row[0],
                        (String) row[1],
                        (QuotaScope) row[2],
                        ((Number) row[3]).intValue(),
                        blocks.getOrDefault((Long) row[0], DayBlocks.NONE)))
                .toList();
    }

    private Map<Long, Integer> defaultCapacities() {
        var capacities = new HashMap<Long, Integer>();
        if (!kinds.contains(GaugeKind.EMPLACEMENT)) return capacities;
        em.createQuery(
                        "select p.id, p.defaultCapacity from Emplacement p where p.activityId = :activity",
                        Object[].class)
                .setParameter("activity", catalogue.header().activityId())
                .getResultStream()
                .forEach(row -> capacities.put((Long) row[0], ((Number) row[1]).intValue()));
        return capacities;
    }

    private static boolean isRate(GaugeKey key) {
        return key.kind() == GaugeKind.RATE;
    }

    private static boolean isPlace(GaugeKey key) {
        return key.kind() == GaugeKind.EMPLACEMENT;
    }
}
