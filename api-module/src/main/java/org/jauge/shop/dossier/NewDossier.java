package org.jauge.shop.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.shop.hold.WantedLine;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewDossier", description = "Either `hold` or `lines`.")
public record NewDossier(
        @NotNull @Schema(description = "Only SALE for now.") Operation operation,

        @Schema(description = "Token of the hold to sell.") @Size(max = 64) @Nullable
        String hold,

        @Schema(description = "Sell these without a hold.") @Size(max = 50) @Nullable
        List<@NotNull @Valid WantedLine> lines,

        @Schema(description = "When the hold has lapsed: take its places again, at today's price, if there is room.")
        @Nullable
        Boolean retake,

        @Valid @Nullable Contact contact,

        @Schema(description = "Names for the tickets, in their order; fewer than tickets will do, more are refused.")
        @Size(max = 1000)
        @Nullable
        List<@NotNull @Size(max = 200) String> participants,

        @NotNull @Valid Payment payment) {

    /** What the dossier is opened for. */
    public enum Operation {
        SALE,
        BOOKING,
        OPTION
    }

    @Schema(name = "NewContact", description = "Who buys; a last name or a mail address at least.")
    public record Contact(
            @Size(max = 100) @Nullable String firstName,
            @Size(max = 100) @Nullable String lastName,

            @Size(max = 200) @Nullable @Schema(examples = "m.samaranch@example.org")
            String email,

            @Size(max = 50) @Nullable String phone,

            @Size(max = 10) @Nullable @Schema(description = "A language tag.", examples = "fr")
            String language) {}

    @Schema(name = "NewPayment")
    public record Payment(
            @NotNull Method method,

            @Schema(description = "With EXTERNAL: who took the payment.", examples = "stripe") @Size(max = 40) @Nullable
            String provider,

            @Schema(description = "With EXTERNAL: its reference there; counts once.", examples = "pi_3PqX")
            @Size(max = 100)
            @Nullable
            String reference,

            @Schema(description = "What was paid; refused when it is not the total.") @Valid @Nullable
            Paid amount) {}

    /** How it is paid. */
    public enum Method {
        /** By the shop's own payment; secret keys only (P-01). */
        EXTERNAL,
        /** The total is zero. */
        FREE
    }

    @Schema(name = "Paid")
    public record Paid(
            @NotNull @Pattern(regexp = "[0-9]{1,9}(\\.[0-9]{1,3})?") @Schema(examples = "72.00")
            String amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR")
            String currency) {}

    NewSale sale(long pointOfSaleId, String holder) {
        var wanted = lines == null ? List.<WantedLine>of() : lines;
        if ((hold == null) == wanted.isEmpty()) throw new BadInput("lines", "hold-or-lines", null);
        return new NewSale(
                pointOfSaleId,
                holder,
                hold,
                WantedLine.core(wanted),
                Boolean.TRUE.equals(retake),
                contact == null ? null : contact(contact),
                participants == null ? List.of() : participants,
                paid());
    }

    private NewPayment paid() {
        var paid = payment.amount();
        return new NewPayment(
                PaymentMethod.valueOf(payment.method().name()),
                payment.provider(),
                payment.reference(),
                paid == null ? null : new BigDecimal(paid.amount()),
                paid == null ? null : paid.currency());
    }

    private static NewContact contact(Contact given) {
        return new NewContact(
                orEmpty(given.firstName()),
                orEmpty(given.lastName()),
                orEmpty(given.email()),
                orEmpty(given.phone()),
                orEmpty(given.language()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
