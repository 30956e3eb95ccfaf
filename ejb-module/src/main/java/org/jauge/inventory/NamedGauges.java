package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jauge.gauge.GaugeKey;

/**
 * Gauges of any events by their keys, with names and lines, read without a lock: as many queries for a hundred as for one.
 * Whoever asks has the keys from rows of his own merchant.
 */
@Dependent
public class NamedGauges {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sellable sellable;

    /** Those that have a row, in the order of their keys. */
    public List<NamedGauge> of(long merchantId, Collection<GaugeKey> keys) {
        var lines = sellable.read(keys);
        lines.keySet().retainAll(Set.copyOf(keys)); // all of their events were read
        var names = new GaugeNames(em, lines.keySet());
        var aside = BlockReads.setAside(em, merchantId, lines.keySet());
        return lines.entrySet().stream()
                .map(gauge -> {
                    var key = gauge.getKey();
                    return new NamedGauge(
                            key,
                            names.name(key),
                            gauge.getValue(),
                            names.period(key),
                            aside.getOrDefault(key, SetAside.NONE));
                })
                .toList();
    }
}
