package org.jauge.shop.hold;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.dossier.HoldDetails;
import org.jauge.shop.Answers;
import org.jauge.shop.Changeable;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jauge.shop.Price;
import org.jauge.shop.Vat;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Hold",
        requiredProperties = {"token", "endsAt", "lapsed", "total", "vat", "lines"})
public record Hold(
        @Schema(description = "Names the hold; whoever has it can use it, so keep it like a password.")
        String token,

        @Schema(description = "Until when the places and prices are held.", examples = "2026-11-24T17:13:11.120Z")
        OffsetDateTime endsAt,

        @Schema(description = "Its time is over, or it was given up or sold.")
        boolean lapsed,

        @Schema(description = "Final: what the sale will charge.")
        Price total,

        @Schema(description = "Tax that the total includes, by rate; of lines that say nothing of it, nothing.")
        List<Vat> vat,

        List<HeldLine> lines)
        implements Changeable {

    @Schema(
            name = "HeldLine",
            requiredProperties = {
                "id",
                "event",
                "activityName",
                "start",
                "emplacement",
                "emplacementName",
                "category",
                "name",
                "quantity",
                "unitPrice",
                "subtotal"
            })
    public record HeldLine(
            String id,
            @Schema(description = "Id of the event.") String event,
            String activityName,
            OffsetDateTime start,
            @Schema(description = "Id of the emplacement.") String emplacement,
            String emplacementName,
            @Schema(description = "Id of the category.") String category,

            @Schema(description = "The category's name for customers.")
            String name,

            int quantity,
            Price unitPrice,
            Price subtotal,

            @Schema(description = "Percent of tax that the price includes.", examples = "5.50") @Nullable
            String vatRate,

            @Schema(description = "Optional parts of a bundle that were chosen; absent where there are none.") @Nullable
            List<Choice> choices,

            @Schema(
                    description =
                            "What became of it in its dossier; absent in a hold. LAPSED: its money came too late.",
                    enumeration = {"SOLD", "BOOKED", "OPTIONED", "CANCELLED", "RELEASED", "MOVED", "LAPSED"})
            @Nullable
            String state,

            @Schema(description = "Until when a line that is booked has to be paid; absent where nothing waits.")
            @Nullable
            OffsetDateTime deadline) {

        @Schema(
                name = "HeldChoice",
                requiredProperties = {"category", "name"})
        public record Choice(
                @Schema(description = "Id of the category.") String category, String name) {}

        static HeldLine of(HoldDetails.HoldLine line, String currency) {
            return of(line, currency, null, null);
        }

        /** As it stands in its dossier. */
        public static HeldLine ofDossier(HoldDetails.HoldLine line, String currency) {
            var until = line.isWaiting() ? line.bookedUntil() : null;
            var deadline = until == null ? null : Instants.in(line.zone(), until);
            return of(line, currency, line.state().name(), deadline);
        }

        private static HeldLine of(
                HoldDetails.HoldLine line, String currency, @Nullable String state, @Nullable OffsetDateTime deadline) {
            return new HeldLine(
                    Ids.of(line.lineId()),
                    Ids.of(line.eventId()),
                    line.activityName(),
                    Instants.in(line.zone(), line.eventStart()),
                    Ids.of(line.emplacementId()),
                    line.emplacementName(),
                    Ids.of(line.categoryId()),
                    line.publicName(),
                    line.quantity(),
                    Price.of(line.unitPrice(), currency),
                    Price.of(line.subtotal(), currency),
                    line.vatRate() == null ? null : line.vatRate().toPlainString(),
                    choices(line),
                    state,
                    deadline);
        }

        private static @Nullable List<Choice> choices(HoldDetails.HoldLine line) {
            if (line.choices().isEmpty()) return null;
            return line.choices().stream()
                    .map(choice -> new Choice(Ids.of(choice.categoryId()), choice.publicName()))
                    .toList();
        }
    }

    /** Whether a hold is still the one that an {@code If-Match} header names; who sends none does not ask (K-04). */
    public static Predicate<Supplier<HoldDetails>> seen(@Nullable String known) {
        return current -> known == null || Answers.isStill(known, of(current.get()));
    }

    static Hold of(HoldDetails hold) {
        var currency = hold.currency();
        return new Hold(
                hold.token(),
                Instants.utc(hold.endsAt()),
                hold.lapsed(),
                Price.of(hold.total(), currency),
                Vat.of(hold.vat(), currency),
                hold.lines().stream().map(line -> HeldLine.of(line, currency)).toList());
    }
}
