package org.jauge.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tax that prices include at one rate. */
public record IncludedVat(BigDecimal rate, BigDecimal amount) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** What was paid for one line, and the rate it includes, if anything is said of it. */
    public record Taxed(BigDecimal subtotal, @Nullable BigDecimal rate) {}

    /** By rate: the exact tax of every line, added up and rounded half up once, so that no line's rounding adds up. */
    public static List<IncludedVat> of(List<Taxed> lines, String currency) {
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        var paid = lines.stream()
                .filter(line -> line.rate() != null)
                .collect(groupingBy(
                        Taxed::rate, TreeMap::new, reducing(BigDecimal.ZERO, Taxed::subtotal, BigDecimal::add)));
        return paid.entrySet().stream()
                .map(of -> new IncludedVat(of.getKey(), included(of.getValue(), of.getKey(), digits)))
                .toList();
    }

    /**
     * The same of a part of what was paid for the lines, a refund of them for example: each rate has the share that its
     * lines have, to the smallest coin, the last one what is left.
     */
    static List<IncludedVat> ofPart(BigDecimal part, List<Taxed> lines, String currency) {
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        var left = lines.stream().map(Taxed::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (left.signum() == 0) return List.of();
        var shares = new ArrayList<Taxed>();
        var rest = part;
        for (var line : lines) {
            if (line.subtotal().signum() == 0) continue;
            var share = rest.multiply(line.subtotal()).divide(left, digits, RoundingMode.HALF_UP);
            shares.add(new Taxed(share, line.rate()));
            rest = rest.subtract(share);
            left = left.subtract(line.subtotal());
        }
        return of(shares, currency);
    }

    private static BigDecimal included(BigDecimal paid, BigDecimal rate, int digits) {
        return paid.multiply(rate).divide(HUNDRED.add(rate), digits, RoundingMode.HALF_UP);
    }
}
