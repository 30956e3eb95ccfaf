package org.jauge.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jauge.calendar.SaleWindow;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Catalogue.Category;
import org.jauge.inventory.Catalogue.Component;
import org.jauge.inventory.Catalogue.Event;
import org.jauge.inventory.Catalogue.PriceKey;
import org.jauge.inventory.Catalogue.QuotaRule;
import org.jauge.profile.BookingRule;
import org.jauge.profile.ConfirmationDelay;
import org.jauge.profile.DeadlinePolicy;
import org.jauge.profile.Gates;
import org.jauge.profile.ProductRights;
import org.jauge.profile.ProfileValues;
import org.jauge.quota.QuotaScope;

/** FX-DRINK as a catalogue: emplacements A (40) and B (20), and the categories and quotas of the requirements. */
public final class FxDrink {

    public static final long A = 1;
    static final long B = 2;
    public static final long ADULTE = 10;
    static final long BEBE = 11;
    static final long TSHIRT = 12;
    public static final long SPECIAL = 13;
    public static final long COUPLE = 14;
    static final long VIP = 15;
    static final long FAMILY = 16;
    static final long DRINKS = 20;
    static final long VIP_QUOTA = 21;
    static final long TABLES_A_DAY = 22;
    static final long LIST = 30;
    public static final Event TONIGHT = event(100, LocalDate.of(2016, 8, 5), Set.of());
    public static final Event TOMORROW = event(101, LocalDate.of(2016, 8, 6), Set.of());

    private FxDrink() {}

    static Event event(long id, LocalDate date, Set<Long> rated) {
        var start = date.atTime(20, 0).toInstant(java.time.ZoneOffset.UTC);
        return new Event(
                id, start, start.plusSeconds(7200), date, "OPEN", LIST, "", rated, Set.of(), SaleWindow.always());
    }

    static Event closedIn(Event open, long emplacement) {
        return new Event(
                open.id(),
                open.startsAt(),
                open.endsAt(),
                open.localDate(),
                open.state(),
                open.priceListId(),
                open.title(),
                open.rated(),
                Set.of(emplacement),
                open.sale());
    }

    public static Catalogue catalogue() {
        return catalogue(CategoryTerms.none());
    }

    /** @param couples what the bundle of two asks */
    public static Catalogue catalogue(CategoryTerms couples) {
        return catalogue(couples, SPECIAL);
    }

    /** @param part what the bundle of two holds */
    static Catalogue catalogue(CategoryTerms couples, long part) {
        return catalogue(couples, List.of(new Component(part, 2)));
    }

    static Catalogue catalogue(CategoryTerms couples, List<Component> parts) {
        var places = new LinkedHashMap<Long, Catalogue.Place>();
        places.put(A, new Catalogue.Place(A, "A", 1, true));
        places.put(B, new Catalogue.Place(B, "B", 2, true));
        var quotas = new LinkedHashMap<Long, QuotaRule>();
        quotas.put(DRINKS, new QuotaRule(DRINKS, "Consommation Gratuite", QuotaScope.EVENT, 25));
        quotas.put(VIP_QUOTA, new QuotaRule(VIP_QUOTA, "VIP", QuotaScope.EVENT, 10));
        quotas.put(TABLES_A_DAY, new QuotaRule(TABLES_A_DAY, "Tables", QuotaScope.DAY, 10));
        var header = new Catalogue.Header(5, 7, 1, "Soirée", ZoneId.of("America/Toronto"), "CAD", "ACTIVE");
        return new Catalogue(header, places, quotas, categories(couples, parts), prices(), gates(header));
    }

    /** Everything on sale, nothing to book. */
    private static Gates gates(Catalogue.Header header) {
        var rule = new BookingRule(true, true, false, ConfirmationDelay.NONE, DeadlinePolicy.USUAL, false);
        var products = new ProductRights(List.of(ProfileValues.everythingOnSale("Tout en vente")));
        return new Gates(header.activityId(), header.zone(), rule, products);
    }

    /** Every gauge of tonight as it would stand before the first sale. */
    static Map<GaugeKey, org.jauge.gauge.GaugeLine> untouched() {
        var gauges = new HashMap<GaugeKey, org.jauge.gauge.GaugeLine>();
        gauges.put(GaugeKey.emplacement(TONIGHT.id(), A), org.jauge.gauge.GaugeLine.untouched(40));
        gauges.put(GaugeKey.emplacement(TONIGHT.id(), B), org.jauge.gauge.GaugeLine.untouched(20));
        return gauges;
    }

    private static Map<Long, Category> categories(CategoryTerms couples, List<Component> parts) {
        var categories = new LinkedHashMap<Long, Category>();
        for (var category : List.of(
                category(ADULTE, "Adulte", 1, List.of(), List.of()),
                category(BEBE, "Bébé", 0, List.of(), List.of()),
                category(TSHIRT, "T-shirt", 0, List.of(), List.of()),
                category(SPECIAL, "Adulte avec consommation", 1, List.of(DRINKS), List.of()),
                category(COUPLE, "Forfait couple", 1, List.of(), parts, couples),
                category(VIP, "VIP", 1, List.of(VIP_QUOTA, TABLES_A_DAY), List.of()),
                category(FAMILY, "Famille (4)", 4, List.of(DRINKS), List.of())))
            categories.put(category.id(), category);
        return categories;
    }

    private static Category category(long id, String name, int places, List<Long> quotas, List<Component> components) {
        return category(id, name, places, quotas, components, CategoryTerms.none());
    }

    private static Category category(
            long id, String name, int places, List<Long> quotas, List<Component> components, CategoryTerms terms) {
        return new Category(id, name, name, "", (int) id, places, null, null, true, quotas, components, terms);
    }

    private static Map<PriceKey, BigDecimal> prices() {
        var prices = new HashMap<PriceKey, BigDecimal>();
        for (var category : List.of(ADULTE, BEBE, TSHIRT, SPECIAL, COUPLE, FAMILY)) {
            prices.put(new PriceKey(LIST, A, category), new BigDecimal("30.00"));
            prices.put(new PriceKey(LIST, B, category), new BigDecimal("25.00"));
        }
        prices.put(new PriceKey(LIST, A, VIP), new BigDecimal("60.00"));
        return prices;
    }
}
