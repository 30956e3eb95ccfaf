package org.jauge.shop.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.shop.dossier.NewDossier;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewHoldPayment")
public record HoldPayment(
        @NotNull @Valid @Schema(description = "Who buys.") NewDossier.Contact contact,

        @Schema(description = "Names for the tickets, in their order.") @Size(max = 1000) @Nullable
        List<@NotNull @Size(max = 200) String> participants,

        @Schema(
                description =
                        "Where the customer goes on afterwards, with `attempt` added to it. From a browser only an"
                                + " allowed origin of its key.",
                examples = "https://tickets.example/paid")
        @Size(max = 500)
        @Nullable
        String returnUrl) {

    public List<String> names() {
        return participants == null ? List.of() : participants;
    }

    public String url() {
        return returnUrl == null ? "" : returnUrl;
    }
}
