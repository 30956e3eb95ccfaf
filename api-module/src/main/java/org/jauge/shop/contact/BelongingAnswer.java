package org.jauge.shop.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.contact.SignedIn;
import org.jauge.shop.Ids;
import org.jspecify.annotations.Nullable;

/** Which audience a contact belongs to now, and nothing else of him: to say it is no right to read him (S-08). */
@Schema(
        name = "AssignedAudience",
        requiredProperties = {"number"})
public record BelongingAnswer(
        @Schema(examples = "3249") String number,

        @Schema(description = "Absent where the usual one of each point of sale counts.", examples = "1002") @Nullable
        String audience,

        @Nullable String audienceName) {

    static BelongingAnswer of(SignedIn who) {
        var audience = who.audience();
        return new BelongingAnswer(
                String.valueOf(who.number()),
                audience == null ? null : Ids.of(audience.id()),
                audience == null ? null : audience.name());
    }
}
