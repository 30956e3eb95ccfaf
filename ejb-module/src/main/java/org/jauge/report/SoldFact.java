package org.jauge.report;

import java.math.BigDecimal;
import org.jauge.dossier.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * Tickets of one line that were sold, or cancelled, at one moment.
 *
 * @param group with everything that is known
 * @param value negative where they were cancelled
 * @param vatRate the percent of tax in the price; null where nothing is said of it
 */
record SoldFact(
        Group group, long items, BigDecimal value, @Nullable BigDecimal vatRate, boolean cancels) {

    static SoldFact of(Group group, long items, BigDecimal unitPrice, @Nullable BigDecimal vatRate, boolean cancels) {
        var amount = unitPrice.multiply(BigDecimal.valueOf(items));
        return new SoldFact(group, items, cancels ? amount.negate() : amount, vatRate, cancels);
    }

    /** @param counted whether the items count here; they are not divided */
    SoldFact part(@Nullable PaymentMethod method, BigDecimal part, boolean counted) {
        return new SoldFact(group.paidBy(method), counted ? items : 0, part, vatRate, cancels);
    }
}
