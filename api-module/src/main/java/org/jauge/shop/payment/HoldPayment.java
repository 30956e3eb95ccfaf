package org.jauge.shop.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.contact.NewContact;
import org.jauge.contact.SignedIn;
import org.jauge.shop.dossier.NewDossier;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewHoldPayment")
public record HoldPayment(
        @Schema(
                description =
                        "Who buys; needed of a guest. With `Contact-Session` that customer, who need not be named again.")
        @Valid
        NewDossier.@Nullable Contact contact,

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

    /** Who is signed in pays for himself. */
    public NewContact buyer(@Nullable SignedIn customer) {
        var typed = contact == null ? null : contact.core();
        if (customer != null) return customer.buying(typed);
        if (typed == null) throw new BadInput("contact", "required", null);
        return typed;
    }

    public List<String> names() {
        return participants == null ? List.of() : participants;
    }

    public String url() {
        return returnUrl == null ? "" : returnUrl;
    }
}
