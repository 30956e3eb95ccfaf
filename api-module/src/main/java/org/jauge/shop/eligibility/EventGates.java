package org.jauge.shop.eligibility;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.inventory.EventEligibility;
import org.jauge.inventory.EventEligibility.CategoryEligibility;
import org.jauge.profile.Barred;
import org.jauge.profile.Gates.Verdict;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jauge.shop.Versioned;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Eligibility",
        requiredProperties = {"event", "audience", "audienceName", "preview", "asOf", "categories"})
public record EventGates(
        @Schema(description = "Id of the event.") String event,

        @Schema(description = "Id of the audience that this is about.")
        String audience,

        String audienceName,

        @Schema(description = "Whether it is another audience than that of who asks.")
        boolean preview,

        @Schema(description = "When it was asked, which deadlines are counted from; not part of the ETag.")
        OffsetDateTime asOf,

        @Schema(description = "What is offered at the event, in display order.")
        List<Category> categories)
        implements Versioned {

    private static final OffsetDateTime NO_MOMENT = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    @Schema(
            name = "CategoryEligibility",
            requiredProperties = {"category", "name", "operations"})
    public record Category(
            @Schema(description = "Id of the category.") String category,

            @Schema(description = "The name meant for customers.")
            String name,

            List<Possibility> operations) {

        static Category of(CategoryEligibility found, String zone) {
            return new Category(
                    Ids.of(found.id()),
                    found.publicName(),
                    found.verdicts().stream()
                            .map(verdict -> Possibility.of(verdict, zone))
                            .toList());
        }
    }

    @Schema(
            name = "OperationEligibility",
            requiredProperties = {"operation", "allowed", "gates"})
    public record Possibility(
            @Schema(enumeration = {"SALE", "BOOKING", "OPTION"})
            String operation,

            @Schema(description = "Whether all gates are open.")
            boolean allowed,

            @Schema(description = "Until when it would have to be paid if it was done now; absent for a sale.")
            @Nullable
            OffsetDateTime deadline,

            @Schema(description = "In their order; a sale does not meet the third.")
            List<GateAnswer> gates) {

        static Possibility of(Verdict verdict, String zone) {
            return new Possibility(
                    verdict.operation().name(),
                    verdict.isOpen(),
                    verdict.deadline() == null ? null : Instants.in(zone, verdict.deadline()),
                    Arrays.stream(Barred.Gate.values())
                            .filter(verdict::meets)
                            .map(gate -> GateAnswer.of(gate, verdict.at(gate)))
                            .toList());
        }
    }

    @Schema(
            name = "Gate",
            requiredProperties = {"gate", "open"})
    public record GateAnswer(
            @Schema(
                    description =
                            "POINT_OF_SALE: what the audience may do there; PROFILE: the product profiles; DELAY: whether the activity is bookable and its deadline still to come.",
                    enumeration = {"POINT_OF_SALE", "PROFILE", "DELAY"})
            String gate,

            boolean open,

            @Schema(
                    description = "Why it is closed; absent where it is open.",
                    enumeration = {
                        "audience-not-admitted",
                        "not-in-profile",
                        "model-without-booking",
                        "not-bookable",
                        "deadline-passed"
                    })
            @Nullable
            String reason,

            @Schema(description = "The same for people.") @Nullable
            String text) {

        static GateAnswer of(Barred.Gate gate, @Nullable Barred barred) {
            return barred == null
                    ? new GateAnswer(gate.name(), true, null, null)
                    : new GateAnswer(gate.name(), false, barred.code(), barred.text());
        }
    }

    static EventGates of(EventEligibility found) {
        return new EventGates(
                Ids.of(found.eventId()),
                Ids.of(found.audienceId()),
                found.audience(),
                found.preview(),
                Instants.utc(found.asOf()),
                found.categories().stream()
                        .map(category -> Category.of(category, found.zone()))
                        .toList());
    }

    @Override
    public EventGates withoutMoment() {
        return new EventGates(event, audience, audienceName, preview, NO_MOMENT, categories);
    }
}
