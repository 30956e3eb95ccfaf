package org.jauge.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a category asks of a sale, besides room and price.
 *
 * @param saleFrom sells from then on, {@code saleUntil} is the first moment when it does not any more
 * @param priceSummed a bundle that costs what its parts cost (E-20)
 * @param vatRate percent of tax in its price
 * @param colour {@code #rrggbb}, or empty
 */
public record CategoryTerms(
        @Nullable Integer perDossierMin,
        @Nullable Instant saleFrom,
        @Nullable Instant saleUntil,
        boolean priceSummed,
        @Nullable BigDecimal vatRate,
        boolean accessible,
        boolean reservedSeat,
        String colour) {

    /** Where a moment stands to the time of sale. */
    public enum Phase {
        NOT_YET,
        ON_SALE,
        OVER
    }

    public static CategoryTerms none() {
        return new CategoryTerms(null, null, null, false, null, false, false, "");
    }

    public Phase phase(Instant now) {
        if (saleFrom != null && now.isBefore(saleFrom)) return Phase.NOT_YET;
        return saleUntil == null || now.isBefore(saleUntil) ? Phase.ON_SALE : Phase.OVER;
    }
}
