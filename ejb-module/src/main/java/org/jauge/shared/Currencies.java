package org.jauge.shared;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The currencies that some country pays with today; Java's own list also has those of the past, and metals. */
public final class Currencies {

    private static final List<Currency> CURRENT = Arrays.stream(Locale.getISOCountries())
            .map(country ->
                    Currency.getInstance(new Locale.Builder().setRegion(country).build()))
            .filter(Objects::nonNull) // Antarctica has none
            .distinct()
            .toList();

    private Currencies() {}

    public static List<Currency> current() {
        return CURRENT;
    }

    public static boolean isCurrent(String code) {
        return CURRENT.stream().anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }
}
