package org.jauge.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.Level;

/** An offered category in an emplacement at an event, with its footprint and what may be taken along (C-02, E-09). */
record Offer(Catalogue.Place place, Catalogue.Category category, Footprint footprint, List<Extra> extras) {

    /** An optional part of a bundle, what it costs, and the footprint of the bundle with it. */
    record Extra(Catalogue.Category category, int quantity, BigDecimal price, Footprint footprint) {}

    /** What all gates let through, whether anything is left or not. */
    static List<Offer> of(Catalogue catalogue, Catalogue.Event event, Looker looker) {
        var offers = new ArrayList<Offer>();
        for (var place : open(catalogue, event))
            for (var category : catalogue.categories())
                if (catalogue.price(event, place.id(), category.id()).isPresent()
                        && !looker.operations(catalogue, event, category.id()).isEmpty())
                    offers.add(new Offer(
                            place,
                            category,
                            Footprint.of(catalogue, event, place.id(), category.id()),
                            extras(catalogue, event, place, category)));
        return offers;
    }

    /** One that is deactivated, or closed at this event, is no choice (E-07). */
    static List<Catalogue.Place> open(Catalogue catalogue, Catalogue.Event event) {
        return catalogue.places().stream()
                .filter(place -> place.active() && !event.closed().contains(place.id()))
                .toList();
    }

    private static List<Extra> extras(
            Catalogue catalogue, Catalogue.Event event, Catalogue.Place place, Catalogue.Category bundle) {
        var extras = new ArrayList<Extra>();
        for (var component : bundle.components()) {
            var each = catalogue.price(event, place.id(), component.categoryId());
            if (!component.optional() || each.isEmpty()) continue;
            var parts = catalogue.parts(bundle, List.of(component.categoryId()));
            extras.add(new Extra(
                    catalogue.category(component.categoryId()),
                    component.quantity(),
                    each.get().multiply(BigDecimal.valueOf(component.quantity())),
                    Footprint.of(catalogue, event, place.id(), bundle, parts)));
        }
        return extras;
    }

    Stream<GaugeKey> keys() {
        return Stream.concat(Stream.of(footprint), extras.stream().map(Extra::footprint))
                .flatMap(taken -> taken.units().keySet().stream());
    }

    /**
     * Of the best of them, over quotas and emplacement alike (AMB-Q7). Where any takes a place only those count:
     * T-shirts and babies do not make a full house one with room. Empty where nothing is offered.
     */
    static Optional<Level> level(Catalogue catalogue, Collection<Offer> offers, Map<GaugeKey, GaugeLine> lines) {
        var open = offers.stream()
                .filter(offer -> lines.containsKey(offer.placeGauge()))
                .toList();
        var counted = open.stream().filter(Offer::takesPlaces).toList();
        return (counted.isEmpty() ? open : counted)
                .stream().map(offer -> offer.level(catalogue, lines)).min(Comparator.naturalOrder());
    }

    /** By the gauge with the least of its capacity left, whatever the time of sale; none below what one has to take. */
    private Level level(Catalogue catalogue, Map<GaugeKey, GaugeLine> lines) {
        var left = Sellable.limit(catalogue, footprint, lines)
                .map(Sellable.Limit::items)
                .orElse(0);
        var least = category.terms().perDossierMin();
        if (left < (least == null ? 1 : least)) return Level.NONE;
        return footprint.units().entrySet().stream()
                .filter(taken -> taken.getValue() > 0)
                .flatMap(taken -> Sellable.line(catalogue, taken.getKey(), lines).stream())
                .map(line -> Level.of(line.available(), line.capacity()))
                .max(Comparator.naturalOrder())
                .orElse(Level.PLENTY);
    }

    private boolean takesPlaces() {
        return footprint.units().getOrDefault(placeGauge(), 0) > 0;
    }

    private GaugeKey placeGauge() {
        return footprint.units().firstKey();
    }
}
