package org.jauge.inventory;

import java.util.List;
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
        var category = catalogue.category(categoryId);
        return of(catalogue, event, emplacementId, category, catalogue.parts(category, List.of()));
    }

    /** Of a bundle with these parts. */
    public static Footprint of(
            Catalogue catalogue,
            Catalogue.Event event,
            long emplacementId,
            Catalogue.Category category,
            List<Part> parts) {
        var place = GaugeKey.emplacement(event.id(), emplacementId);
        if (event.closed().contains(emplacementId)) throw new GaugeMissing(place);
        var units = new TreeMap<GaugeKey, Integer>();
        units.put(place, 0);
        if (parts.isEmpty()) units.put(place, category.places());
        draw(units, catalogue, event, category, 1);
        for (var part : parts) {
            var leaf = catalogue.category(part.categoryId());
            units.merge(place, part.quantity() * leaf.places(), Integer::sum);
            draw(units, catalogue, event, leaf, part.quantity());
        }
        return new Footprint(units);
    }

    /** From the quotas it ticks, and from its own quantity at the event. */
    private static void draw(
            Map<GaugeKey, Integer> units,
            Catalogue catalogue,
            Catalogue.Event event,
            Catalogue.Category category,
            int items) {
        for (var quotaId : category.quotaIds())
            units.merge(catalogue.gauge(catalogue.quota(quotaId), event), items, Integer::sum);
        if (event.rated().contains(category.id()))
            units.merge(GaugeKey.rate(event.id(), category.id()), items, Integer::sum);
    }
}
