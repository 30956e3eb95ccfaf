package org.jauge.shop.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.contact.SignedIn;
import org.jauge.shop.Ids;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "KnownContact",
        requiredProperties = {"number"})
public record ContactAnswer(
        @Schema(examples = "3249") String number,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,

        @Schema(description = "Whose dossiers he shares; absent for none.") @Nullable
        String structure,

        @Schema(
                description =
                        "Id of the audience that he belongs to; absent where the usual one of each point of sale counts.")
        @Nullable
        String audience,

        @Nullable String audienceName) {

    static ContactAnswer of(SignedIn who) {
        var audience = who.audience();
        return new ContactAnswer(
                String.valueOf(who.number()),
                typed(who.firstName()),
                typed(who.lastName()),
                typed(who.email()),
                typed(who.phone()),
                typed(who.structure()),
                audience == null ? null : Ids.of(audience.id()),
                audience == null ? null : audience.name());
    }

    private static @Nullable String typed(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
