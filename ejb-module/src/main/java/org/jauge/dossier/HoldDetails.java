package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

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

    /** @param zone the activity's, for showing the start */
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
            BigDecimal unitPrice) {

        public BigDecimal subtotal() {
            return unitPrice.multiply(BigDecimal.valueOf(quantity));
        }
    }

    public HoldDetails {
        lines = List.copyOf(lines);
    }
}
