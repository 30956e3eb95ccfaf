package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/** A dossier with its lines, tickets and payments. */
public record DossierDetails(
        Header header, List<HoldDetails.HoldLine> lines, List<TicketDetails> tickets, List<PaymentLine> payments) {

    /** @param contactNumber null for an anonymous sale */
    public record Header(
            long id,
            String number,
            String token,
            DossierState state,
            Channel channel,
            String pointOfSale,
            String currency,
            BigDecimal total,
            Instant createdAt,
            @Nullable Instant settledAt,
            String createdBy,
            @Nullable Long contactNumber,
            @Nullable String contactFirstName,
            @Nullable String contactLastName,
            @Nullable String contactEmail) {}

    public record PaymentLine(
            long id,
            PaymentMethod method,
            BigDecimal amount,
            String currency,
            String provider,
            @Nullable String reference,
            Instant paidAt) {}

    public DossierDetails {
        lines = List.copyOf(lines);
        tickets = List.copyOf(tickets);
        payments = List.copyOf(payments);
    }

    /** The tax in the total, by rate. */
    public List<IncludedVat> vat() {
        return HoldDetails.vat(lines, header.currency());
    }
}
