package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Entry;
import org.jauge.inventory.Footprint;
import org.jauge.inventory.Part;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * A wish that the catalogue offers, with its price and the id its line will have.
 *
 * @param parts what each item is made of when it is a bundle
 */
record PricedLine(
        long id, NewLine wish, Catalogue catalogue, Catalogue.Event event, BigDecimal unitPrice, List<Part> parts) {

    private static final int UNITS_MAX = 10_000_000;

    /** What a transition of one unit, times the footprint and the quantity, means for each gauge. */
    interface Transition {
        Change of(int units);
    }

    /** Of an inactive activity or a cancelled event nothing is sold any more, whatever was promised. */
    void checkTakesPlace() {
        if (isInactive())
            throw new EventNotOnSale(event.id(), catalogue.header().state());
        if (isCancelled()) throw new EventNotOnSale(event.id(), event.state());
    }

    boolean takesPlace() {
        return !isInactive() && !isCancelled();
    }

    private boolean isInactive() {
        return catalogue.header().state().equals("INACTIVE");
    }

    private boolean isCancelled() {
        return event.state().equals("CANCELLED");
    }

    BigDecimal subtotal() {
        return unitPrice.multiply(BigDecimal.valueOf(wish.quantity()));
    }

    /** Of today: what a line was taken at stands in its row. */
    @Nullable
    BigDecimal vatRate() {
        return category().terms().vatRate();
    }

    Catalogue.Category category() {
        return catalogue.category(wish.categoryId());
    }

    /** One for each leaf of each item; long, because a basket may be refused for having too many. */
    long tickets() {
        return (long) wish.quantity() * leaves().size();
    }

    /** The categories of the tickets of each item (C-02). */
    List<Long> leaves() {
        if (parts.isEmpty()) return List.of(wish.categoryId());
        return parts.stream()
                .flatMap(part -> Collections.nCopies(part.quantity(), part.categoryId()).stream())
                .toList();
    }

    Footprint footprint() {
        return Footprint.of(catalogue, event, wish.emplacementId(), category(), parts);
    }

    List<Entry> entries(Transition transition, Cause cause) {
        return footprint().units().entrySet().stream()
                .map(taken -> new Entry(
                        taken.getKey(),
                        transition.of(units(taken.getValue())),
                        cause,
                        id,
                        category().publicName()))
                .toList();
    }

    /** Far above any capacity, far below where sums of lines could overflow. */
    private int units(int each) {
        var units = (long) each * wish.quantity();
        if (units > UNITS_MAX) throw new InvalidField("lines.quantity", "too-large", wish.quantity());
        return (int) units;
    }
}
