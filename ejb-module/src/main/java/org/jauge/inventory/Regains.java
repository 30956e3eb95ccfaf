package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;

/** What gauges would regain by cancelled tickets, read without a lock: shown before somebody confirms. */
@Dependent
public class Regains {

    /** What a gauge is called after. */
    private record Named(String entity, long id) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Sellable sellable;

    /** Gauge by gauge, in their order; those that are not counted are left out. */
    public List<Regain> of(AdmissionRequest request) {
        var lines = sellable.read(request.netted().keySet());
        var settled = ZeroBlock.of(em, request.entries())
                .applied(request, key -> Optional.ofNullable(lines.get(key)))
                .netted();
        var names = names(request.netted().keySet());
        return request.netted().entrySet().stream()
                .filter(moved -> !moved.getValue().isNone() && lines.containsKey(moved.getKey()))
                .map(moved -> {
                    var key = moved.getKey();
                    var before = lines.getOrDefault(key, GaugeLine.untouched(0));
                    var change = settled.getOrDefault(key, moved.getValue());
                    return new Regain(
                            key,
                            names.getOrDefault(named(key), ""),
                            before,
                            before.after(change),
                            -moved.getValue().actual(),
                            !change.equals(moved.getValue()));
                })
                .toList();
    }

    /** Also of what is no longer in the catalogue; a query for each kind of thing, however many gauges. */
    private Map<Named, String> names(Collection<GaugeKey> keys) {
        var ids = keys.stream()
                .map(Regains::named)
                .collect(Collectors.groupingBy(
                        Named::entity, TreeMap::new, Collectors.mapping(Named::id, Collectors.toSet())));
        var names = new HashMap<Named, String>();
        ids.forEach((entity, some) -> em.createQuery(
                        "select x.id, x.name from " + entity + " x where x.id in :ids", Object[].class)
                .setParameter("ids", some)
                .getResultStream()
                .forEach(row -> names.put(new Named(entity, (Long) row[0]), (String) row[1])));
        return names;
    }

    private static Named named(GaugeKey key) {
        return switch (key.kind()) {
            case EMPLACEMENT -> new Named("Emplacement", key.key2());
            case QUOTA -> new Named("Quota", key.key2());
            case GLOBAL_QUOTA -> new Named("Quota", key.key1());
            case RATE -> new Named("TicketCategory", key.key2());
        };
    }
}
