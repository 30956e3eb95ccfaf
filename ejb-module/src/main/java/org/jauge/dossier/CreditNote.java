package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.List;
import org.jauge.dossier.DossierDetails.CancellationLine;

/**
 * What a credit note says: what was cancelled or refunded, what of it went back, and the tax in that.
 *
 * @param zone the merchant's, for its date
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
                cancellation.refunded(), taxed, dossier.header().currency());
        return new CreditNote(merchant, zone, dossier, cancellation, items, vat);
    }
}
