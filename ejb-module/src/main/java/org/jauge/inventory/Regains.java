package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;

/** What gauges would regain by cancelled tickets, read without a lock: shown before somebody confirms. */
@Dependent
public class Regains {

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
        return request.netted().entrySet().stream()
                .filter(moved -> !moved.getValue().isNone() && lines.containsKey(moved.getKey()))
                .map(moved -> {
                    var key = moved.getKey();
                    var before = lines.getOrDefault(key, GaugeLine.untouched(0));
                    var change = settled.getOrDefault(key, moved.getValue());
                    return new Regain(
                            key,
                            name(key),
                            before,
                            before.after(change),
                            -moved.getValue().actual(),
                            !change.equals(moved.getValue()));
                })
                .toList();
    }

    /** Also of what is no longer in the catalogue. */
    private String name(GaugeKey key) {
        return switch (key.kind()) {
            case EMPLACEMENT -> name("Emplacement", key.key2());
            case QUOTA -> name("Quota", key.key2());
            case GLOBAL_QUOTA -> name("Quota", key.key1());
            case RATE -> name("TicketCategory", key.key2());
        };
    }

    private String name(String entity, long id) {
        return em.createQuery("select x.name from " + entity + " x where x.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
