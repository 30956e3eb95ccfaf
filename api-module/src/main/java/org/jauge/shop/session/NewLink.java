package org.jauge.shop.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.contact.NewContact;
import org.jauge.shared.InvalidField;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewLink")
public record NewLink(
        @NotNull @Size(max = 200) @Schema(examples = "m.samaranch@example.org")
        String email,

        @NotNull
        @Size(max = 500)
        @Schema(
                description =
                        "The shop's page that takes the token, with `link` added to it. From a browser only an allowed"
                                + " origin of its key.",
                examples = "https://tickets.example/me")
        String url,

        @Schema(
                description =
                        "Who he is, for an address that nobody has yet: he becomes a contact by using the link. Ignored"
                                + " where somebody has it.")
        @Valid
        @Nullable
        Newcomer contact) {

    @Schema(name = "Newcomer")
    public record Newcomer(
            @Size(max = 100) @Nullable String firstName,
            @NotBlank @Size(max = 100) String lastName,
            @Size(max = 50) @Nullable String phone,

            @Size(max = 10) @Nullable @Schema(description = "A language tag.", examples = "fr")
            String language) {}

    @Nullable
    NewContact newcomer() {
        var who = contact;
        if (who == null) return null;
        try {
            return new NewContact(
                    orEmpty(who.firstName()), who.lastName(), email, orEmpty(who.phone()), orEmpty(who.language()));
        } catch (InvalidField wrong) {
            if (wrong.field().equals("contact.email")) throw new BadInput("email", wrong.rule(), email);
            throw wrong;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
