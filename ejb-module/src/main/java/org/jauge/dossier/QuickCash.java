package org.jauge.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** What is usually handed over for an amount: just that, or the next round sums in coins and notes (P-05). */
public final class QuickCash {

    private static final List<String> NOTES = List.of("1", "5", "10", "20", "50", "100");
    private static final int SUMS_MAX = 5;

    private QuickCash() {}

    /** Ascending, none twice, none less than the amount; empty where nothing is due. */
    public static List<BigDecimal> of(BigDecimal due, String currency) {
        if (due.signum() <= 0) return List.of();
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        var round = NOTES.stream()
                .map(BigDecimal::new)
                .map(note -> digits == 0 ? note.movePointRight(2) : note)
                .map(note -> due.divide(note, 0, RoundingMode.CEILING).multiply(note));
        return Stream.concat(Stream.of(due), round)
                .map(sum -> sum.setScale(digits, RoundingMode.CEILING))
                .distinct()
                .sorted()
                .limit(SUMS_MAX)
                .toList();
    }
}
