package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jauge.dossier.DossierDetails.CancellationLine;
import org.jauge.dossier.DossierDetails.RefundLine;

/**
 * What a credit note says: what was cancelled or refunded, what of it went back, and the tax in that.
 *
 * @param zone the merchant's, for its date
 * @param items none where money goes back that bought nothing
 */
record CreditNote(
        String merchant,
        String zone,
        DossierDetails dossier,
        CancellationLine cancellation,
        List<Item> items,
        List<IncludedVat> vat) {

    /** So many of one of the dossier's lines. */
    record Item(HoldDetails.HoldLine line, int items) {

        BigDecimal subtotal() {
            return line.unitPrice().multiply(BigDecimal.valueOf(items));
        }
    }

    static CreditNote of(
            String merchant, String zone, DossierDetails dossier, CancellationLine cancellation, List<Item> items) {
        var taxed = items.stream()
                .map(item -> new IncludedVat.Taxed(item.subtotal(), item.line().vatRate()))
                .toList();
        var vat = IncludedVat.ofPart(
                cancellation.credited(), taxed, dossier.header().currency());
        return new CreditNote(merchant, zone, dossier, cancellation, items, vat);
    }

    long number() {
        return Objects.requireNonNull(cancellation.creditNote());
    }

    /** What the items had cost. */
    BigDecimal value() {
        return items.stream().map(Item::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of the items, what had been given away and is taken back: no money (P-05). */
    BigDecimal gifts() {
        return cancellation.refunded().subtract(cancellation.credited());
    }

    /** What of the items' value neither goes back nor is named otherwise; below zero more goes back than they had cost. */
    BigDecimal notCredited() {
        return items.isEmpty()
                ? BigDecimal.ZERO
                : value().subtract(cancellation.fee()).subtract(gifts()).subtract(cancellation.credited());
    }

    /** Those of money, in the order of their payments. */
    List<RefundLine> refunds() {
        return cancellation.refunds().stream()
                .filter(refund -> refund.method() != PaymentMethod.FREE)
                .toList();
    }
}
