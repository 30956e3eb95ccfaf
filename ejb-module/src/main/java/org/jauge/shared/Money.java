package org.jauge.shared;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in a currency, never finer than the currency's smallest coin, never negative. */
public record Money(BigDecimal amount, String currency) {

    private static final BigDecimal MAX = new BigDecimal("999999999");

    public Money {
        amount = checked("amount", amount, currency);
    }

    /** The amount in the currency's number of decimals, or an {@link InvalidField} that names {@code field}. */
    public static BigDecimal checked(String field, BigDecimal amount, String currency) {
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        if (amount.signum() < 0) throw new InvalidField(field, "negative", amount);
        if (amount.compareTo(MAX) > 0) throw new InvalidField(field, "too-large", amount);
        if (amount.stripTrailingZeros().scale() > digits) throw new InvalidField(field, "too-many-decimals", amount);
        return amount.setScale(digits);
    }
}
