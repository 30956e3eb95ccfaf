package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jauge.gauge.Cause;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Entry;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;

/** What somebody wants, priced: one currency, every line offered, no category above its limit. */
record Basket(List<PricedLine> lines) {

    static final int QUANTITY_MAX = 1_000;
    static final int LINES_MAX = 50;
    static final int TICKETS_MAX = 2_000;

    Basket {
        lines = List.copyOf(lines);
        var currency = currency(lines);
        for (var line : lines) {
            var other = line.catalogue().header().currency();
            if (!other.equals(currency)) throw new MixedCurrencies(currency, other);
        }
        checkCategoryLimits(lines);
        var tickets = tickets(lines);
        if (tickets > TICKETS_MAX) throw new InvalidField("lines", "too-many-tickets", tickets);
        Money.checked("lines", total(lines), currency); // prices may be as large as the sum
    }

    /** Refuses what no basket can be, before anything is looked up. */
    static void check(List<NewLine> wishes) {
        if (wishes.isEmpty()) throw new InvalidField("lines", "required", "");
        if (wishes.size() > LINES_MAX) throw new InvalidField("lines", "too-many", wishes.size());
        for (var place = 0; place < wishes.size(); place++) {
            var quantity = wishes.get(place).quantity();
            var field = "lines[" + place + "].quantity";
            if (quantity < 1) throw new InvalidField(field, "not-positive", quantity);
            if (quantity > QUANTITY_MAX) throw new InvalidField(field, "too-large", quantity);
        }
        var items = wishes.stream().mapToInt(NewLine::quantity).sum();
        if (items > QUANTITY_MAX) throw new InvalidField("lines", "too-large", items);
    }

    String currency() {
        return currency(lines);
    }

    BigDecimal total() {
        return total(lines);
    }

    private static BigDecimal total(List<PricedLine> lines) {
        return lines.stream().map(PricedLine::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int items() {
        return lines.stream().mapToInt(line -> line.wish().quantity()).sum();
    }

    /** How many tickets their sale issues: a bundle counts as what it contains. */
    static long tickets(List<PricedLine> lines) {
        return lines.stream().mapToLong(PricedLine::tickets).sum();
    }

    Collection<Catalogue> catalogues() {
        return catalogues(lines);
    }

    static Collection<Catalogue> catalogues(List<PricedLine> lines) {
        var catalogues = new LinkedHashMap<Long, Catalogue>();
        lines.forEach(line -> catalogues.put(line.catalogue().header().activityId(), line.catalogue()));
        return catalogues.values();
    }

    List<Entry> entries(PricedLine.Transition transition, Cause cause) {
        var entries = new ArrayList<Entry>();
        lines.forEach(line -> entries.addAll(line.entries(transition, cause)));
        return entries;
    }

    private static String currency(List<PricedLine> lines) {
        return lines.get(0).catalogue().header().currency();
    }

    /**
     * Refuses fewer of a category than a dossier has to have. What is added to a cart is judged with what is in it, so
     * a basket alone does not ask.
     */
    Basket requireMinimums() {
        asked(lines).forEach((category, quantity) -> {
            var minimum = category.terms().perDossierMin();
            if (minimum != null && quantity < minimum)
                throw new CategoryMinimum(category.publicName(), minimum, quantity);
        });
        return this;
    }

    /** Refuses to take so many out of a cart that the rest of them could not be sold; the last ones may go. */
    static void checkRemoval(Catalogue.Category category, int there, int removed) {
        var minimum = category.terms().perDossierMin();
        var rest = there - removed;
        if (minimum != null && there >= minimum && rest > 0 && rest < minimum)
            throw new CategoryMinimum(category.publicName(), minimum, rest);
    }

    private static Map<Catalogue.Category, Integer> asked(List<PricedLine> lines) {
        var asked = new LinkedHashMap<Catalogue.Category, Integer>();
        lines.forEach(line -> asked.merge(line.category(), line.wish().quantity(), Integer::sum));
        return asked;
    }

    private static void checkCategoryLimits(List<PricedLine> lines) {
        asked(lines).forEach((category, quantity) -> {
            var maximum = category.perDossierMax();
            if (maximum != null && quantity > maximum)
                throw new CategoryLimit(category.publicName(), maximum, quantity);
        });
    }
}
