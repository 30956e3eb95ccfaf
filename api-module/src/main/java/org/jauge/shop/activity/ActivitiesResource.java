package org.jauge.shop.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jauge.activity.ShopActivities;
import org.jauge.activity.ShopActivity;
import org.jauge.category.ShopCategories;
import org.jauge.category.ShopCategory;
import org.jauge.emplacement.ShopPlace;
import org.jauge.emplacement.ShopPlaces;
import org.jauge.merchant.Scope;
import org.jauge.shop.Cursor;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jauge.shop.NeedsScope;
import org.jauge.shop.Queries;
import org.jspecify.annotations.Nullable;

@Path("activities")
@ApplicationScoped
@NeedsScope(Scope.CATALOGUE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class ActivitiesResource {

    @Schema(name = "ActivityPage", requiredProperties = "items")
    public record Page(
            List<Line> items,

            @Schema(description = "Pass it as `cursor`; absent on the last page.") @Nullable
            String next) {}

    @Schema(
            name = "ActivityLine",
            requiredProperties = {"id", "name", "timeZone", "currency"})
    public record Line(
            @Schema(examples = "1000") String id,
            @Schema(examples = "Soirée dégustation") String name,

            @Schema(description = "Of all its local dates and starts.", examples = "Europe/Paris")
            String timeZone,

            @Schema(description = "ISO 4217; the same for all its prices.", examples = "EUR")
            String currency) {

        static Line of(ShopActivity activity) {
            return new Line(Ids.of(activity.id()), activity.name(), activity.timeZone(), activity.currency());
        }
    }

    @Schema(
            name = "Activity",
            requiredProperties = {"id", "name", "timeZone", "currency", "emplacements", "categories"})
    public record Details(
            String id,
            String name,
            String timeZone,
            String currency,

            @Schema(description = "The parts of the site, each with places of its own, in display order.")
            List<Place> emplacements,

            @Schema(description = "What is sold, in display order; availability says where and for how much.")
            List<Category> categories) {}

    @Schema(
            name = "Emplacement",
            requiredProperties = {"id", "name"})
    public record Place(
            String id,
            @Schema(examples = "Salle A") String name,
            @Nullable String description,

            @Schema(description = "For customers who move, see or hear with difficulty.") @Nullable
            String accessibility) {

        static Place of(ShopPlace place) {
            return new Place(
                    Ids.of(place.id()), place.name(), orNull(place.description()), orNull(place.accessibility()));
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    @Schema(
            name = "Category",
            requiredProperties = {"id", "name", "itemType", "accessible", "reservedSeat", "printed"})
    public record Category(
            String id,

            @Schema(description = "The name meant for customers.", examples = "Adulte")
            String name,

            @Nullable String subtitle,
            @Schema(enumeration = {"PERSON", "PRODUCT"}) String itemType,

            @Schema(description = "The most that one dossier may have; absent without such a limit.") @Nullable
            Integer perDossierMax,

            @Schema(description = "The fewest that one dossier may have, if any; absent without such a limit.")
            @Nullable
            Integer perDossierMin,

            @Schema(description = "Sells from then on; absent where it always has.") @Nullable
            OffsetDateTime saleFrom,

            @Schema(description = "Does not sell from then on; absent where it has no end.") @Nullable
            OffsetDateTime saleUntil,

            @Schema(description = "For somebody with reduced mobility.")
            boolean accessible,

            @Schema(description = "Sold with a seat of its own.")
            boolean reservedSeat,

            @Schema(description = "Whether its tickets are printed; they are valid in any case.")
            boolean printed,

            @Schema(description = "Percent of tax that its price includes.", examples = "5.50") @Nullable
            String vatRate,

            @Schema(description = "Beside its name, never instead of it.", examples = "#1f6feb") @Nullable
            String colour,

            @Schema(description = "What a bundle holds, as far as customers are told; absent where it is none.")
            @Nullable
            List<Part> parts) {

        @Schema(
                name = "BundlePart",
                requiredProperties = {"category", "name", "quantity", "optional"})
        public record Part(
                @Schema(description = "Id of the category.") String category,
                String name,
                int quantity,

                @Schema(description = "Taken along only where a line's `choices` name it, at its own price.")
                boolean optional) {

            static Part of(ShopCategory.Part part) {
                return new Part(Ids.of(part.categoryId()), part.publicName(), part.quantity(), part.optional());
            }
        }

        static Category of(ShopCategory category, String zone) {
            var subtitle = category.subtitle().isEmpty() ? null : category.subtitle();
            return new Category(
                    Ids.of(category.id()),
                    category.publicName(),
                    subtitle,
                    category.itemType().name(),
                    category.perDossierMax(),
                    category.perDossierMin(),
                    moment(zone, category.saleFrom()),
                    moment(zone, category.saleUntil()),
                    category.accessible(),
                    category.reservedSeat(),
                    category.printed(),
                    category.vatRate() == null ? null : category.vatRate().toPlainString(),
                    category.colour().isEmpty() ? null : category.colour(),
                    category.parts().isEmpty()
                            ? null
                            : category.parts().stream().map(Part::of).toList());
        }

        private static @Nullable OffsetDateTime moment(String zone, @Nullable Instant at) {
            return at == null ? null : Instants.in(zone, at);
        }
    }

    @Inject
    ShopActivities activities;

    @Inject
    ShopPlaces places;

    @Inject
    ShopCategories categories;

    @GET
    @Operation(operationId = "activities", summary = "The activities on sale, by name")
    public Page page(
            @QueryParam("limit") @Parameter(ref = "limit") @Nullable String limit,
            @QueryParam("cursor") @Parameter(ref = "cursor") @Nullable String cursor) {
        var size = Queries.limit(limit);
        var after = Cursor.parse(cursor);
        var found = activities.page(after == null ? "" : after.key(), after == null ? 0 : after.id(), size + 1);
        var rows = found.stream().limit(size).toList();
        var next = found.size() > size
                ? new Cursor(rows.get(size - 1).name(), rows.get(size - 1).id())
                : null;
        return new Page(rows.stream().map(Line::of).toList(), next == null ? null : next.toString());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "activity", summary = "One activity with its emplacements and ticket categories")
    public Details one(@PathParam("id") String id) {
        var activity = activities.one(Ids.inPath("activity", id));
        return new Details(
                Ids.of(activity.id()),
                activity.name(),
                activity.timeZone(),
                activity.currency(),
                places.of(activity.id()).stream().map(Place::of).toList(),
                categories.of(activity.id()).stream()
                        .map(category -> Category.of(category, activity.timeZone()))
                        .toList());
    }
}
