package org.jauge.shop.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.BookingDetails;
import org.jauge.dossier.DossierDetails;
import org.jauge.shop.Changeable;
import org.jauge.shop.Instants;
import org.jauge.shop.Price;
import org.jauge.shop.Vat;
import org.jauge.shop.hold.Hold.HeldLine;
import org.jauge.shop.ticket.TicketAnswer;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Dossier",
        requiredProperties = {
            "number",
            "token",
            "state",
            "total",
            "vat",
            "createdAt",
            "lines",
            "tickets",
            "payments",
            "due"
        })
public record DossierAnswer(
        @Schema(examples = "3385") String number,

        @Schema(description = "Lets a guest read it without the shop's key; keep it like a password.")
        String token,

        @Schema(enumeration = {"SETTLED", "BOOKED", "CANCELLED"})
        String state,

        Price total,

        @Schema(description = "Tax that the total includes, by rate; of lines that say nothing of it, nothing.")
        List<Vat> vat,

        OffsetDateTime createdAt,
        @Nullable Contact contact,
        List<HeldLine> lines,

        @Schema(description = "One for each person or product, bundles taken apart.")
        List<TicketAnswer> tickets,

        List<Payment> payments,

        @Schema(description = "What is still to be paid; below zero there is money to give back.")
        Price due,

        @Schema(description = "Absent of a dossier that was sold at once.") @Nullable
        BookingAnswer booking)
        implements Changeable {

    @Schema(name = "Contact", requiredProperties = "number")
    public record Contact(
            @Schema(examples = "3249") String number,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email) {

        static @Nullable Contact of(DossierDetails.Header header) {
            var number = header.contactNumber();
            if (number == null) return null;
            return new Contact(
                    number.toString(),
                    typed(header.contactFirstName()),
                    typed(header.contactLastName()),
                    typed(header.contactEmail()));
        }

        private static @Nullable String typed(@Nullable String text) {
            return text == null || text.isEmpty() ? null : text;
        }
    }

    @Schema(
            name = "Payment",
            requiredProperties = {"method", "amount", "paidAt"})
    public record Payment(
            @Schema(enumeration = {"CASH", "CARD_TERMINAL", "CHEQUE", "TRANSFER", "EXTERNAL", "FREE"})
            String method,

            Price amount,
            @Nullable String provider,
            @Nullable String reference,
            OffsetDateTime paidAt) {

        static Payment of(DossierDetails.PaymentLine payment) {
            return new Payment(
                    payment.method().name(),
                    Price.of(payment.amount(), payment.currency()),
                    payment.provider().isEmpty() ? null : payment.provider(),
                    payment.reference(),
                    Instants.utc(payment.paidAt()));
        }
    }

    static DossierAnswer of(DossierDetails dossier) {
        return of(dossier, null);
    }

    static DossierAnswer of(DossierDetails dossier, @Nullable BookingDetails booking) {
        var header = dossier.header();
        return new DossierAnswer(
                header.number(),
                header.token(),
                header.state().name(),
                Price.of(header.total(), header.currency()),
                Vat.of(dossier.vat(), header.currency()),
                Instants.utc(header.createdAt()),
                Contact.of(header),
                dossier.lines().stream()
                        .map(line -> HeldLine.ofDossier(line, header.currency()))
                        .toList(),
                dossier.tickets().stream().map(TicketAnswer::of).toList(),
                dossier.payments().stream().map(Payment::of).toList(),
                Price.of(dossier.balance().due(), header.currency()),
                booking == null ? null : BookingAnswer.of(booking));
    }
}
