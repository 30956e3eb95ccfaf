package org.jauge.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jauge.calendar.SaleWindow;
import org.jauge.gauge.GaugeKey;
import org.jauge.profile.Gates;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.Periods;
import org.jauge.quota.QuotaScope;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What an activity offers, as of one catalogue version; immutable.
 *
 * <p>Events are added as they are asked for, each checked to belong to the same version.
 */
public final class Catalogue {

    /** The activity itself. */
    public record Header(
            long activityId, long merchantId, long version, String name, ZoneId zone, String currency, String state) {}

    public record Place(long id, String name, int position, boolean active) {}

    /** @param blocks how a daily one divides its days */
    public record QuotaRule(long id, String name, QuotaScope scope, int defaultCapacity, DayBlocks blocks) {

        public QuotaRule(long id, String name, QuotaScope scope, int defaultCapacity) {
            this(id, name, scope, defaultCapacity, DayBlocks.NONE);
        }

        Periods periods() {
            return new Periods(scope, blocks);
        }
    }

    /** @param optional the buyer may take it along, or not */
    public record Component(long categoryId, int quantity, boolean optional) {

        public Component(long categoryId, int quantity) {
            this(categoryId, quantity, false);
        }
    }

    /** A ticket category with the active quotas it is ticked on and, for a bundle, what it contains. */
    public record Category(
            long id,
            String name,
            String publicName,
            String subtitle,
            int position,
            int places,
            @Nullable Integer perDossierMax,
            @Nullable Integer showRemainingBelow,
            boolean active,
            List<Long> quotaIds,
            List<Component> components,
            CategoryTerms terms) {

        boolean sumsItsParts() {
            return terms.priceSummed() && !components.isEmpty();
        }
    }

    /**
     * @param rated categories with a quantity of their own at this event (C-01)
     * @param closed emplacements where nothing more sells at this event (E-17)
     * @param sale when anything sells there at all
     */
    public record Event(
            long id,
            Instant startsAt,
            Instant endsAt,
            LocalDate localDate,
            String state,
            long priceListId,
            String title,
            Set<Long> rated,
            Set<Long> closed,
            SaleWindow sale) {

        public Event {
            rated = Set.copyOf(rated);
            closed = Set.copyOf(closed);
        }

        public Gates.Occasion occasion() {
            return new Gates.Occasion(startsAt, localDate);
        }
    }

    record PriceKey(long priceListId, long emplacementId, long categoryId) {}

    private final Header header;
    private final Map<Long, Place> places;
    private final Map<Long, QuotaRule> quotas;
    private final Map<Long, Category> categories;
    private final Map<PriceKey, BigDecimal> prices;
    private final Gates gates;
    private final ConcurrentMap<Long, Event> events = new ConcurrentHashMap<>();

    Catalogue(
            Header header,
            Map<Long, Place> places,
            Map<Long, QuotaRule> quotas,
            Map<Long, Category> categories,
            Map<PriceKey, BigDecimal> prices,
            Gates gates) {
        this.header = header;
        this.places = places;
        this.quotas = quotas;
        this.categories = categories;
        this.prices = prices;
        this.gates = gates;
    }

    public Header header() {
        return header;
    }

    /** Who may do what with its products, and until when a booking could be paid. */
    public Gates gates() {
        return gates;
    }

    /** In display order. */
    public List<Place> places() {
        return new ArrayList<>(places.values());
    }

    public Place place(long emplacementId) {
        return found(places.get(emplacementId), "emplacement", emplacementId);
    }

    /** In display order. */
    public List<Category> categories() {
        return new ArrayList<>(categories.values());
    }

    public Category category(long categoryId) {
        return found(categories.get(categoryId), "category", categoryId);
    }

    public QuotaRule quota(long quotaId) {
        return found(quotas.get(quotaId), "quota", quotaId);
    }

    public List<QuotaRule> quotas() {
        return new ArrayList<>(quotas.values());
    }

    /**
     * What each item of a bundle is made of (E-20): what belongs to it and what was chosen. Any other category is made
     * of itself, and has no parts.
     */
    public List<Part> parts(Category category, Collection<Long> choices) {
        for (var choice : choices)
            if (category.components().stream().noneMatch(part -> part.categoryId() == choice))
                throw new InvalidField("lines.choices", "not-a-choice", choice);
        return category.components().stream()
                .filter(part -> !part.optional() || choices.contains(part.categoryId()))
                .map(part -> new Part(part.categoryId(), part.quantity(), part.optional()))
                .toList();
    }

    /**
     * The price where the category is offered in that emplacement at that event, empty where it is not (E-09, E-10). A
     * bundle that costs what its parts cost is offered where each of them is, too (E-20).
     */
    public Optional<BigDecimal> price(Event event, long emplacementId, long categoryId) {
        var category = categories.get(categoryId);
        if (category == null) return Optional.empty();
        return price(event, emplacementId, category, parts(category, List.of()));
    }

    /** The same of an item with these parts: what was chosen costs its own price on top. */
    public Optional<BigDecimal> price(Event event, long emplacementId, Category category, List<Part> parts) {
        var typed = typed(event, emplacementId, category.id());
        if (typed.isEmpty()) return typed;
        var sum = category.sumsItsParts() ? BigDecimal.ZERO : typed.get();
        for (var part : parts) {
            if (!part.chosen() && !category.sumsItsParts()) continue;
            var price = typed(event, emplacementId, part.categoryId());
            if (price.isEmpty()) return price;
            sum = sum.add(price.get().multiply(BigDecimal.valueOf(part.quantity())));
        }
        return Optional.of(sum);
    }

    private Optional<BigDecimal> typed(Event event, long emplacementId, long categoryId) {
        var place = places.get(emplacementId);
        var category = categories.get(categoryId);
        if (place == null || !place.active() || category == null || !category.active()) return Optional.empty();
        return Optional.ofNullable(prices.get(new PriceKey(event.priceListId(), emplacementId, categoryId)));
    }

    /** Whether the event's price list sells it anywhere. */
    boolean isOffered(Event event, long categoryId) {
        return places.keySet().stream()
                .anyMatch(place -> price(event, place, categoryId).isPresent());
    }

    /** The gauge of a quota for an event: its own, or the one of the event's period in the activity's zone (AMB-Q10). */
    public GaugeKey gauge(QuotaRule quota, Event event) {
        if (quota.scope() == QuotaScope.EVENT) return GaugeKey.quota(event.id(), quota.id());
        var time = event.startsAt().atZone(header.zone()).toLocalTime();
        return GaugeKey.globalQuota(
                quota.id(), quota.periods().key(event.localDate().atTime(time)));
    }

    /** What a lazy gauge holds while it has no row; empty for kinds that are never implicit. */
    Optional<Integer> implicitCapacity(GaugeKey key) {
        return switch (key.kind()) {
            case QUOTA -> Optional.ofNullable(quotas.get(key.key2())).map(QuotaRule::defaultCapacity);
            case GLOBAL_QUOTA ->
                Optional.ofNullable(quotas.get(key.key1()))
                        .map(quota -> quota.periods().capacity(key.key2(), quota.defaultCapacity()));
            case EMPLACEMENT, RATE -> Optional.empty();
        };
    }

    Optional<Event> cachedEvent(long eventId) {
        return Optional.ofNullable(events.get(eventId));
    }

    void cache(Event event) {
        events.put(event.id(), event);
    }

    private static <T> T found(@Nullable T value, String what, long id) {
        if (value == null) throw new NotFound(what, id);
        return value;
    }
}
