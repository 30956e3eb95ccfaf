package org.jauge.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Tickets of one line that were sold, or cancelled, at one moment.
 *
 * @param group with everything that is known
 * @param vatRate the percent of tax in the price; null where nothing is said of it
 */
record SoldFact(
        Group group,
        long items,
        BigDecimal unitPrice,
        @Nullable BigDecimal vatRate,
        boolean cancels) {

    BigDecimal value() {
        var amount = unitPrice.multiply(BigDecimal.valueOf(items));
        return cancels ? amount.negate() : amount;
    }
}
