package org.jauge.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jauge.dossier.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * By which methods a dossier was paid: its payments pay for everything in it, so each sold line is paid by all of them,
 * in their proportion (P-05). Parts add up to the line, and those of a whole dossier to each payment, to the cent.
 */
final class MethodShares {

    /** Of a dossier without a payment. */
    static final MethodShares NONE = new MethodShares();

    private final Map<PaymentMethod, BigDecimal> paid = new EnumMap<>(PaymentMethod.class);

    MethodShares add(PaymentMethod method, BigDecimal amount) {
        paid.merge(method, amount, BigDecimal::add);
        return this;
    }

    /** All facts of one dossier; items count with the method that paid most. */
    List<SoldFact> split(List<SoldFact> facts) {
        var main = main();
        var total = paid.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (main == null || total.compareTo(paid.getOrDefault(main, total)) == 0)
            return facts.stream()
                    .map(fact -> fact.part(main, fact.value(), true))
                    .toList();
        var parts = new ArrayList<SoldFact>();
        var before = BigDecimal.ZERO;
        for (var fact : facts) {
            var after = before.add(fact.value());
            parts(fact, before, after, total, main, parts);
            before = after;
        }
        return parts;
    }

    /** Of what all facts so far are worth each method has its rounded share; what that grew by is this fact's part. */
    private void parts(
            SoldFact fact,
            BigDecimal before,
            BigDecimal after,
            BigDecimal total,
            PaymentMethod main,
            List<SoldFact> parts) {
        var digits = Currency.getInstance(fact.group().currency()).getDefaultFractionDigits();
        var upTo = BigDecimal.ZERO;
        var given = BigDecimal.ZERO;
        for (var share : paid.entrySet()) {
            if (share.getValue().signum() == 0) continue;
            upTo = upTo.add(share.getValue());
            var grown = portion(after, upTo, total, digits).subtract(portion(before, upTo, total, digits));
            parts.add(fact.part(share.getKey(), grown.subtract(given), share.getKey() == main));
            given = grown;
        }
    }

    private static BigDecimal portion(BigDecimal value, BigDecimal paid, BigDecimal total, int digits) {
        return value.multiply(paid).divide(total, Math.max(digits, 0), RoundingMode.HALF_UP);
    }

    private @Nullable PaymentMethod main() {
        PaymentMethod main = null;
        for (var share : paid.entrySet())
            if (main == null || share.getValue().compareTo(paid.getOrDefault(main, BigDecimal.ZERO)) > 0)
                main = share.getKey();
        return main;
    }
}
