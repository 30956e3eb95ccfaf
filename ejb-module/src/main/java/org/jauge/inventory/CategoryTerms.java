package org.jauge.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.calendar.SaleWindow;
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

    /** Of an event that sells in a time of its own: both have to be open. */
    public CategoryTerms within(SaleWindow event) {
        return new CategoryTerms(
                perDossierMin,
                later(saleFrom, event.from()),
                earlier(saleUntil, event.until()),
                priceSummed,
                vatRate,
                accessible,
                reservedSeat,
                colour);
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    public Phase phase(Instant now) {
        if (saleFrom != null && now.isBefore(saleFrom)) return Phase.NOT_YET;
        return saleUntil == null || now.isBefore(saleUntil) ? Phase.ON_SALE : Phase.OVER;
    }
}
