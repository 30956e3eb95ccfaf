package org.jauge.tabular;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** How an amount is written for people: on screens, on paper and in mail. */
public final class Written {

    private Written() {}

    /** With the decimals of its currency, whatever is usual in that language. */
    public static String money(BigDecimal amount, String code, Locale locale) {
        var currency = Currency.getInstance(code);
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }
}
