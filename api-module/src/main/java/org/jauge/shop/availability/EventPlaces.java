package org.jauge.shop.availability;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.inventory.EventAvailability;
import org.jauge.inventory.EventAvailability.CategoryAvailability;
import org.jauge.inventory.EventAvailability.EmplacementAvailability;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jauge.shop.Price;
import org.jauge.shop.Versioned;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "EventAvailability",
        requiredProperties = {"event", "activity", "asOf", "emplacements"})
public record EventPlaces(
        @Schema(description = "Id of the event.") String event,
        @Schema(description = "Id of its activity.") String activity,

        @Schema(description = "When it was read; not part of the ETag.", examples = "2026-11-24T17:03:11.120Z")
        OffsetDateTime asOf,

        @Schema(description = "Those open at this event, in display order.")
        List<Place> emplacements)
        implements Versioned {

    private static final OffsetDateTime NO_MOMENT = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    @Schema(
            name = "EmplacementAvailability",
            requiredProperties = {"emplacement", "name", "level", "categories"})
    public record Place(
            @Schema(description = "Id of the emplacement.") String emplacement,
            String name,

            @Schema(
                    description =
                            "For calendars: how much is left of what is offered here, over all quotas. FEW is a fifth of the capacity or less.",
                    enumeration = {"PLENTY", "FEW", "NONE"})
            String level,

            @Schema(description = "Secret keys only: the persons counted there.") @Nullable
            Persons persons,

            @Schema(description = "What is offered here, in display order.")
            List<Offer> categories) {}

    @Schema(
            name = "Gauge",
            description = "capacity = available + blocked + used.",
            requiredProperties = {"capacity", "available", "blocked", "used"})
    public record Persons(int capacity, int available, int blocked, int used) {

        static Persons of(GaugeLine line) {
            return new Persons(line.capacity(), line.available(), line.blocked(), line.used());
        }
    }

    @Schema(
            name = "Offer",
            requiredProperties = {"category", "name", "price", "sellable", "operations"})
    public record Offer(
            @Schema(description = "Id of the category.") String category,

            @Schema(description = "The name meant for customers.")
            String name,

            @Nullable String subtitle,
            Price price,

            @Schema(
                    description =
                            "How many can be ordered at once, whatever `operations` allows; for publishable keys never above the order maximum.",
                    examples = "20")
            int sellable,

            @Schema(
                    description = "How many are left. Publishable keys see it only below the category's threshold.",
                    examples = "7")
            @Nullable
            Integer remaining,

            @Schema(description = "Secret keys only: the gauge with the fewest left; absent where nothing limits it.")
            @Nullable
            Tightest tightest,

            @Schema(description = "The fewest that one dossier may have, if any; absent without such a limit.")
            @Nullable
            Integer perDossierMin,

            @Schema(description = "Sells from then on; nothing is sellable before. Absent where it always has.")
            @Nullable
            OffsetDateTime saleFrom,

            @Schema(description = "Nothing is sellable from then on. Absent where it has no end.") @Nullable
            OffsetDateTime saleUntil,

            @Schema(description = "What can be done now: to buy, to book, to take an option.")
            List<Operation> operations,

            @Schema(description = "Optional parts of a bundle that can be taken along; absent where it has none.")
            @Nullable
            List<Choice> choices) {}

    @Schema(
            name = "Tightest",
            requiredProperties = {"gauge", "kind"})
    public record Tightest(
            @Schema(description = "As a refusal names it, and `quotas`.", examples = "2-1050-1101")
            String gauge,

            @Schema(enumeration = {"EMPLACEMENT", "QUOTA", "GLOBAL_QUOTA", "RATE"})
            String kind) {

        static @Nullable Tightest of(CategoryAvailability category) {
            var gauge = category.tightest();
            return category.left() == null
                    ? null
                    : new Tightest(gauge, GaugeKey.parse(gauge).kind().name());
        }
    }

    @Schema(
            name = "OfferChoice",
            requiredProperties = {"category", "name", "quantity", "price", "sellable"})
    public record Choice(
            @Schema(description = "Id of the part's category, as `choices` of a line names it.")
            String category,

            @Schema(description = "The name meant for customers.")
            String name,

            @Schema(description = "Pieces in each bundle.") int quantity,

            @Schema(description = "On top of the bundle's price.")
            Price price,

            @Schema(description = "How many bundles with it can be ordered at once.")
            int sellable) {}

    /** What can be done with an offer. */
    public enum Operation {
        SALE,
        BOOKING,
        OPTION
    }

    static EventPlaces forShop(EventAvailability event) {
        return of(
                event,
                place -> new Place(
                        Ids.of(place.id()),
                        place.name(),
                        place.level().name(),
                        Persons.of(place.gauge()),
                        place.categories().stream()
                                .map(category -> offer(
                                        event, category, category.sellable(), category.left(), Tightest.of(category)))
                                .toList()));
    }

    /** K-05: a browser learns what it can order, and how little is left where the merchant wants that shown. */
    static EventPlaces forBrowser(EventAvailability event, int orderMax) {
        return of(
                event,
                place -> new Place(
                        Ids.of(place.id()),
                        place.name(),
                        place.level().name(),
                        null,
                        place.categories().stream()
                                .map(category -> offer(
                                        event,
                                        category,
                                        Math.min(category.sellable(), orderMax),
                                        category.remaining(),
                                        null))
                                .toList()));
    }

    private static EventPlaces of(
            EventAvailability event, java.util.function.Function<EmplacementAvailability, Place> place) {
        return new EventPlaces(
                Ids.of(event.eventId()),
                Ids.of(event.activityId()),
                Instants.utc(event.asOf()),
                event.emplacements().stream().map(place).toList());
    }

    private static Offer offer(
            EventAvailability event,
            CategoryAvailability category,
            int sellable,
            @Nullable Integer remaining,
            @Nullable Tightest tightest) {
        var terms = category.terms();
        return new Offer(
                Ids.of(category.id()),
                category.publicName(),
                category.subtitle().isEmpty() ? null : category.subtitle(),
                Price.of(category.price(), event.currency()),
                sellable,
                remaining,
                tightest,
                terms.perDossierMin(),
                moment(event, terms.saleFrom()),
                moment(event, terms.saleUntil()),
                category.operations().stream()
                        .map(operation -> Operation.valueOf(operation.name()))
                        .toList(),
                choices(event, category, sellable));
    }

    private static @Nullable List<Choice> choices(EventAvailability event, CategoryAvailability bundle, int sellable) {
        if (bundle.choices().isEmpty()) return null;
        return bundle.choices().stream()
                .map(choice -> new Choice(
                        Ids.of(choice.categoryId()),
                        choice.publicName(),
                        choice.quantity(),
                        Price.of(choice.price(), event.currency()),
                        Math.min(choice.sellable(), sellable)))
                .toList();
    }

    private static @Nullable OffsetDateTime moment(EventAvailability event, @Nullable Instant at) {
        return at == null ? null : Instants.in(event.zone(), at);
    }

    @Override
    public EventPlaces withoutMoment() {
        return new EventPlaces(event, activity, NO_MOMENT, emplacements);
    }
}
