package org.jauge.inventory;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeMissing;

/**
 * What one item of a category takes at an event and an emplacement: gauge → units (C-02).
 *
 * <p>The emplacement gauge is always in it, with 0 units where the category is not counted (E-17). Where the emplacement is closed
 * there is none: nothing more is taken.
 */
public record Footprint(SortedMap<GaugeKey, Integer> units) {

    public static Footprint of(Catalogue catalogue, Catalogue.Event event, long emplacementId, long categoryId) {
        var place = GaugeKey.emplacement(event.id(), emplacementId);
        if (event.closed().contains(emplacementId)) throw new GaugeMissing(place);
        var units = new TreeMap<GaugeKey, Integer>();
        units.put(place, 0);
        add(units, catalogue, event, emplacementId, catalogue.category(categoryId), 1);
        return new Footprint(units);
    }

    private static void add(
            Map<GaugeKey, Integer> units,
            Catalogue catalogue,
            Catalogue.Event event,
            long emplacementId,
            Catalogue.Category category,
            int items) {
        for (var component : category.components()) {
            var leaf = catalogue.category(component.categoryId());
            add(units, catalogue, event, emplacementId, leaf, items * component.quantity());
        }
        if (category.components().isEmpty())
            units.merge(GaugeKey.emplacement(event.id(), emplacementId), items * category.places(), Integer::sum);
        for (var quotaId : category.quotaIds())
            units.merge(catalogue.gauge(catalogue.quota(quotaId), event), items, Integer::sum);
        if (event.rated().contains(category.id()))
            units.merge(GaugeKey.rate(event.id(), category.id()), items, Integer::sum);
    }
}
