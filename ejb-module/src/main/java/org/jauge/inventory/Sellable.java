package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeReads;

/** How many items of a footprint would fit now, read without locks: the smallest available / units (C-02). */
@Dependent
public class Sellable {

    /** The answer and the gauge that sets it. */
    public record Limit(int items, GaugeKey tightest) {}

    @PersistenceContext
    EntityManager em;

    public int now(Catalogue catalogue, Footprint footprint) {
        return limit(catalogue, footprint, read(footprint.units().keySet()))
                .map(Limit::items)
                .orElse(0);
    }

    /** The same of several, in their order: at most two queries for all; -1 where the emplacement is not open. */
    public List<Integer> each(Catalogue catalogue, List<Footprint> footprints) {
        var keys = new TreeSet<GaugeKey>();
        footprints.forEach(footprint -> keys.addAll(footprint.units().keySet()));
        var lines = read(keys);
        return footprints.stream()
                .map(footprint ->
                        limit(catalogue, footprint, lines).map(Limit::items).orElse(-1))
                .toList();
    }

    /** All gauges of those keys that have a row: at most two queries, however many. */
    SortedMap<GaugeKey, GaugeLine> read(Collection<GaugeKey> keys) {
        var global = keys.stream()
                .filter(key -> key.kind() == GaugeKind.GLOBAL_QUOTA)
                .collect(Collectors.toSet());
        var events = new HashSet<Long>();
        keys.stream().filter(key -> !global.contains(key)).forEach(key -> events.add(key.key1()));
        var lines = new TreeMap<GaugeKey, GaugeLine>();
        if (!events.isEmpty()) lines.putAll(GaugeReads.ofEvents(em, events));
        lines.putAll(GaugeReads.ofPeriods(em, firsts(global), seconds(global)));
        return lines;
    }

    /** Empty where the emplacement is not open at the event: nothing sells there (E-17). */
    static Optional<Limit> limit(Catalogue catalogue, Footprint footprint, Map<GaugeKey, GaugeLine> lines) {
        Reach shortest = null;
        var tightest = footprint.units().firstKey();
        for (var taken : footprint.units().entrySet()) {
            var key = taken.getKey();
            var line = line(catalogue, key, lines);
            if (line.isEmpty()) return Optional.empty();
            if (taken.getValue() == 0) continue;
            var reach = new Reach(line.get().available(), taken.getValue());
            if (shortest != null && !reach.isShorterThan(shortest)) continue;
            shortest = reach;
            tightest = key;
        }
        return Optional.of(new Limit(shortest == null ? Integer.MAX_VALUE : shortest.times(), tightest));
    }

    /** A lazy gauge without a row reads as its default. */
    static Optional<GaugeLine> line(Catalogue catalogue, GaugeKey key, Map<GaugeKey, GaugeLine> lines) {
        return Optional.ofNullable(lines.get(key))
                .or(() -> catalogue.implicitCapacity(key).map(GaugeLine::untouched));
    }

    private static Set<Long> firsts(Set<GaugeKey> keys) {
        return keys.stream().map(GaugeKey::key1).collect(Collectors.toSet());
    }

    private static Set<Long> seconds(Set<GaugeKey> keys) {
        return keys.stream().map(GaugeKey::key2).collect(Collectors.toSet());
    }
}
