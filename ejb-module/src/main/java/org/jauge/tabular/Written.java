package org.jauge.tabular;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** How amounts and shares are written for people: on screens, on paper and in mail. */
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

    /** @param rate in percent, shown with two decimals at most */
    public static String percent(BigDecimal rate, Locale locale) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(rate.movePointLeft(2));
    }
}
