package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/** A dossier with its lines, tickets and money, and what was cancelled of it. */
public record DossierDetails(
        Header header,
        List<HoldDetails.HoldLine> lines,
        List<TicketDetails> tickets,
        List<PaymentLine> payments,
        List<CancellationLine> cancellations) {

    /**
     * @param total of what was sold, whatever was cancelled since
     * @param contactNumber null for an anonymous sale
     */
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
            @Nullable String contactEmail,
            long version) {

        /** Until he is erased a contact has a last name or an address (S-08). */
        public boolean erased() {
            return "".equals(contactLastName) && "".equals(contactEmail);
        }
    }

    /**
     * @param tendered what was handed over in cash, and {@code change} what went back; null where that was not said
     * @param reason why it was given away
     */
    public record PaymentLine(
            long id,
            PaymentMethod method,
            BigDecimal amount,
            String currency,
            String provider,
            @Nullable String reference,
            Instant paidAt,
            @Nullable BigDecimal tendered,
            @Nullable BigDecimal change,
            String reason) {

        /** Without cash over the counter. */
        public PaymentLine(
                long id,
                PaymentMethod method,
                BigDecimal amount,
                String currency,
                String provider,
                @Nullable String reference,
                Instant paidAt) {
            this(id, method, amount, currency, provider, reference, paidAt, null, null, "");
        }

        /** Given away, though it has a price (P-05). */
        public boolean gift() {
            return method == PaymentMethod.FREE && amount.signum() > 0;
        }
    }

    /**
     * One decision to cancel or refund, with its money.
     *
     * @param creditNote the number that the merchant's books know it by; null where no money went back
     * @param items how many it is about
     * @param fee what was kept; zero where nothing was
     */
    public record CancellationLine(
            long id,
            @Nullable Long creditNote,
            Instant cancelledAt,
            String actor,
            String reason,
            TicketFate tickets,
            PlaceFate places,
            long items,
            BigDecimal fee,
            List<RefundLine> refunds) {

        public CancellationLine {
            refunds = List.copyOf(refunds);
        }

        public BigDecimal refunded() {
            return refunds.stream().map(RefundLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What the credit note is about: a gift that was taken back is no money (P-05). */
        BigDecimal credited() {
            return refunds.stream()
                    .filter(refund -> refund.method() != PaymentMethod.FREE)
                    .map(RefundLine::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * @param paymentId the payment it goes back to
     * @param doneAt when its provider had made it; null while it is asked, and of others
     * @param givenUpAt when asking ended without that
     */
    public record RefundLine(
            long id,
            long cancellationId,
            long paymentId,
            PaymentMethod method,
            BigDecimal amount,
            String reference,
            @Nullable Instant doneAt,
            @Nullable Instant givenUpAt) {

        /** Its provider has refused it for days: it needs a person. */
        public boolean stuck() {
            return givenUpAt != null && doneAt == null;
        }
    }

    public DossierDetails {
        lines = List.copyOf(lines);
        tickets = List.copyOf(tickets);
        payments = List.copyOf(payments);
        cancellations = List.copyOf(cancellations);
    }

    /** Name of the reserve that a line was drawn from; empty of an ordinary one. */
    public String reserveOf(long lineId) {
        return lines.stream()
                .filter(line -> line.lineId() == lineId && line.reserve() != null)
                .map(line -> Objects.requireNonNull(line.reserve()).name())
                .findFirst()
                .orElse("");
    }

    /** Where its money stands (P-02). */
    public Balance balance() {
        return new Balance(
                sum(lines, HoldDetails.HoldLine::value),
                sum(cancellations, CancellationLine::fee),
                sum(payments, PaymentLine::amount),
                sum(cancellations, CancellationLine::refunded));
    }

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> amount) {
        return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether its tickets were issued and nothing waits for its money, also when all of it was cancelled since. */
    public boolean wasSold() {
        return header.state() != DossierState.BOOKED && !tickets.isEmpty();
    }

    /** Whether there is anything that can be cancelled or given back. */
    public boolean open() {
        return tickets.stream().anyMatch(TicketDetails::valid)
                || balance().refundable().signum() > 0;
    }

    /** The tax in the total, by rate. */
    public List<IncludedVat> vat() {
        return HoldDetails.vat(lines, header.currency());
    }
}
