package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cart as its holder sees it: until when, what and for how much. */
public record HoldDetails(
        String token,
        long pointOfSaleId,
        Instant endsAt,
        DossierState state,
        boolean lapsed,
        String currency,
        BigDecimal total,
        List<HoldLine> lines) {

    /**
     * @param zone the activity's, for showing the start
     * @param vatRate the percent of tax in its price, as it was taken
     */
    public record HoldLine(
            long lineId,
            String activityName,
            String zone,
            long eventId,
            Instant eventStart,
            long emplacementId,
            String emplacementName,
            long categoryId,
            String publicName,
            int quantity,
            BigDecimal unitPrice,
            @Nullable BigDecimal vatRate) {

        public BigDecimal subtotal() {
            return unitPrice.multiply(BigDecimal.valueOf(quantity));
        }
    }

    public HoldDetails {
        lines = List.copyOf(lines);
    }

    /** The tax in the total, by rate; what is said of no line is not in it. */
    public List<IncludedVat> vat() {
        return vat(lines, currency);
    }

    static List<IncludedVat> vat(List<HoldLine> lines, String currency) {
        var taxed = lines.stream()
                .map(line -> new IncludedVat.Taxed(line.subtotal(), line.vatRate()))
                .toList();
        return IncludedVat.of(taxed, currency);
    }
}
