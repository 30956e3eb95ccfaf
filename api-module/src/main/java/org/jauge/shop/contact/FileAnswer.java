package org.jauge.shop.contact;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.PersonalFile;
import org.jauge.shop.Instants;
import org.jauge.shop.Price;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PersonalDossier",
        requiredProperties = {"number", "state", "channel", "total", "createdAt"})
public record FileAnswer(
        @Schema(examples = "3385") String number,

        @Schema(enumeration = {"SETTLED", "BOOKED", "CANCELLED"})
        String state,

        @Schema(description = "Where it was made.", examples = "BOX_OFFICE")
        String channel,

        Price total,
        OffsetDateTime createdAt,

        @Schema(
                description = "Absent of what was sold at once.",
                enumeration = {"BOOKING", "OPTION"})
        @Nullable
        String kind) {

    static FileAnswer of(PersonalFile file) {
        return new FileAnswer(
                file.number(),
                file.state().name(),
                file.channel().name(),
                Price.of(file.total(), file.currency()),
                Instants.utc(file.createdAt()),
                file.kind() == null ? null : file.kind().name());
    }
}
