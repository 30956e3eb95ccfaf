package org.jauge.shop.contact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.FileAction;
import org.jauge.shop.Instants;
import org.jauge.shop.Price;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DossierAction",
        requiredProperties = {"dossier", "kind", "deadline", "expiry", "due", "actions"})
public record ActionAnswer(
        @Schema(description = "Its number.", examples = "3365")
        String dossier,

        @Schema(enumeration = {"BOOKING", "OPTION"}) String kind,

        @Schema(description = "The earliest of its lines.") OffsetDateTime deadline,
        @Schema(description = "In calendar days.") Expiring expiry,
        Price due,

        @Schema(description = "What he can do now.") List<String> actions) {

    @Schema(
            name = "Expiry",
            requiredProperties = {"state"})
    public record Expiring(
            @Schema(enumeration = {"EXPIRED", "TODAY", "IN_DAYS"})
            String state,

            @Schema(description = "With IN_DAYS only.") @Nullable
            Integer days) {}

    static ActionAnswer of(FileAction action) {
        var expiry = action.expiry();
        var booking = action.booking();
        return new ActionAnswer(
                action.file().number(),
                booking.facts().kind().name(),
                Instants.utc(Objects.requireNonNull(booking.deadline())),
                new Expiring(expiry.state().name(), expiry.days() == 0 ? null : expiry.days()),
                Price.of(booking.due(), action.file().currency()),
                action.deeds().stream().map(Enum::name).sorted().toList());
    }
}
