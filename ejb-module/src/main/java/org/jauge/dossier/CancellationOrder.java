package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff cancel or refund of a dossier, as they decided it.
 *
 * @param number the dossier's
 * @param version the dossier's as it was seen; another one is refused. Null compares the tickets' states only
 * @param lines whole lines; together with tickets all that is meant, both empty mean the whole dossier
 * @param tickets single ones, by id; a bundle goes whole (C-02)
 * @param toPublic what was drawn from a reserve goes to everybody instead of back to it (AMB-R1)
 * @param amount for {@link MoneyBack#PART}
 * @param fee what is kept of the money; null is none
 * @param paymentId the payment it goes back to; null takes the oldest ones first
 * @param method how it is given back; null is how that payment came
 */
public record CancellationOrder(
        String number,
        @Nullable Long version,
        List<Long> lines,
        List<Long> tickets,
        TicketFate fate,
        PlaceFate places,
        boolean toPublic,
        MoneyBack money,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal fee,
        @Nullable Long paymentId,
        @Nullable PaymentMethod method,
        String reference,
        String reason) {

    public CancellationOrder {
        lines = List.copyOf(lines);
        tickets = List.copyOf(tickets);
    }

    /** What was drawn from a reserve goes back to it. */
    public CancellationOrder(
            String number,
            @Nullable Long version,
            List<Long> lines,
            List<Long> tickets,
            TicketFate fate,
            PlaceFate places,
            MoneyBack money,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal fee,
            @Nullable Long paymentId,
            @Nullable PaymentMethod method,
            String reference,
            String reason) {
        this(
                number, version, lines, tickets, fate, places, false, money, amount, fee, paymentId, method, reference,
                reason);
    }

    /** Everything that is valid, with all its money. */
    public static CancellationOrder whole(String number, String reason) {
        return new CancellationOrder(
                number,
                null,
                List.of(),
                List.of(),
                TicketFate.INVALIDATED,
                PlaceFate.RELEASED,
                MoneyBack.FULL,
                null,
                null,
                null,
                null,
                "",
                reason);
    }

    /** The same of these tickets only. */
    public CancellationOrder only(List<Long> chosen) {
        return with(version, chosen, places, fee);
    }

    /** The same, refused when the dossier has changed since. */
    public CancellationOrder asSeenAt(long seen) {
        return with(seen, tickets, places, fee);
    }

    /** The same, with its places staying used. */
    public CancellationOrder keepingPlaces() {
        return with(version, tickets, PlaceFate.KEPT, fee);
    }

    /** The same, with what was drawn from a reserve for everybody. */
    public CancellationOrder toThePublic() {
        return new CancellationOrder(
                number, version, lines, tickets, fate, places, true, money, amount, fee, paymentId, method, reference,
                reason);
    }

    public CancellationOrder lessFee(BigDecimal kept) {
        return with(version, tickets, places, kept);
    }

    private CancellationOrder with(
            @Nullable Long seen, List<Long> chosen, PlaceFate places, @Nullable BigDecimal kept) {
        return new CancellationOrder(
                number, seen, lines, chosen, fate, places, toPublic, money, amount, kept, paymentId, method, reference,
                reason);
    }

    boolean isWhole() {
        return lines.isEmpty() && tickets.isEmpty();
    }

    boolean invalidates() {
        return fate == TicketFate.INVALIDATED;
    }
}
