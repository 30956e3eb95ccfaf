package org.jauge.shop.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.BookingKind;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.contact.NewContact;
import org.jauge.contact.SignedIn;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.shop.hold.WantedLine;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewDossier", description = "Either `hold` or `lines`.")
public record NewDossier(
        @NotNull
        @Schema(description = "SALE is paid at once; BOOKING waits for its payment; OPTION is an interest only.")
        Operation operation,

        @Schema(description = "Token of the hold to sell or to book.") @Size(max = 64) @Nullable
        String hold,

        @Schema(description = "Sell these without a hold.") @Size(max = 50) @Nullable
        List<@NotNull @Valid WantedLine> lines,

        @Schema(description = "When the hold has lapsed: take its places again, at today's price, if there is room.")
        @Nullable
        Boolean retake,

        @Schema(
                description =
                        "Who buys; needed to book. With `Contact-Session` that customer, who need not be named again.")
        @Valid
        @Nullable
        Contact contact,

        @Schema(description = "Names for the tickets, in their order; fewer than tickets will do, more are refused.")
        @Size(max = 1000)
        @Nullable
        List<@NotNull @Size(max = 200) String> participants,

        @Schema(description = "With SALE only.") @Valid @Nullable
        Payment payment,

        @Schema(description = "With BOOKING and OPTION: who comes as a group.") @Valid @Nullable
        Group group) {

    @Schema(name = "NewGroup")
    public record Group(
            @Size(max = 200) @Nullable @Schema(examples = "Collège Jean Moulin")
            String name,

            @Size(max = 100) @Nullable @Schema(examples = "Adult")
            String type,

            @Size(max = 1000) @Nullable String remark) {}

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
            String language) {

        public NewContact core() {
            return new NewContact(
                    orEmpty(firstName), orEmpty(lastName), orEmpty(email), orEmpty(phone), orEmpty(language));
        }
    }

    @Schema(name = "NewPayment")
    public record Payment(
            @NotNull Method method,

            @Schema(description = "With EXTERNAL: who took the payment.", examples = "stripe") @Size(max = 40) @Nullable
            String provider,

            @Schema(description = "With EXTERNAL: its reference there; counts once.", examples = "pi_3PqX")
            @Size(max = 100)
            @Nullable
            String reference,

            @Schema(description = "What was paid; refused when it is not the total. Of a booking it may be a part.")
            @Valid
            @Nullable
            Paid amount) {

        NewPayment core() {
            return new NewPayment(
                    PaymentMethod.valueOf(method.name()),
                    provider,
                    reference,
                    amount == null ? null : new BigDecimal(amount.amount()),
                    amount == null ? null : amount.currency());
        }
    }

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

    /** Who is signed in buys for himself. */
    @Nullable
    NewContact buyer(@Nullable SignedIn customer) {
        var typed = contact == null ? null : contact.core();
        return customer == null ? typed : customer.buying(typed);
    }

    NewSale sale(long pointOfSaleId, String holder, @Nullable NewContact buyer) {
        if (payment == null) throw new BadInput("payment", "required", null);
        return new NewSale(
                pointOfSaleId,
                holder,
                hold,
                wanted(),
                Boolean.TRUE.equals(retake),
                buyer,
                participants == null ? List.of() : participants,
                payment.core());
    }

    NewBooking booking(long pointOfSaleId, String holder, @Nullable NewContact buyer) {
        if (payment != null) throw new BadInput("payment", "not-with-booking", null);
        if (participants != null) throw new BadInput("participants", "not-with-booking", null);
        return new NewBooking(
                operation == Operation.OPTION ? BookingKind.OPTION : BookingKind.BOOKING,
                pointOfSaleId,
                holder,
                hold,
                wanted(),
                Boolean.TRUE.equals(retake),
                buyer,
                group == null
                        ? GroupDetails.NONE
                        : new GroupDetails(orEmpty(group.name()), orEmpty(group.type()), orEmpty(group.remark())),
                null);
    }

    private List<NewLine> wanted() {
        var wanted = lines == null ? List.<WantedLine>of() : lines;
        if ((hold == null) == wanted.isEmpty()) throw new BadInput("lines", "hold-or-lines", null);
        return WantedLine.core(wanted);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
