package org.jauge.dossier;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * One payment of several for one total, in the dossier's currency (P-05).
 *
 * @param tendered what was handed over in cash, at least the amount; null where that was not said
 * @param reason why it is given away; empty for everything else
 */
public record Tender(
        NewPayment typed, BigDecimal amount, @Nullable BigDecimal tendered, String reason) implements Serializable {

    private static final int SEVERAL_MAX = 20;
    private static final int REASON_MAX = 500;
    private static final String AMOUNT = "payment.amount.amount";

    /** Shares the total out: amounts that are typed, and one without an amount, which takes the rest. */
    public static List<Tender> of(List<NewPayment> payments, String currency, BigDecimal total) {
        if (payments.isEmpty() || payments.size() > SEVERAL_MAX)
            throw new InvalidField("payments", "count", payments.size());
        var tenders = new ArrayList<Tender>();
        for (var one : payments) {
            if (one.amount() == null
                    && payments.stream().filter(other -> other.amount() == null).count() > 1)
                throw new InvalidField(AMOUNT, "required", "");
            var amount = one.given().map(typed -> checked(one, typed, currency));
            tenders.add(of(one, currency, amount.orElseGet(() -> rest(payments, currency, total))));
        }
        var sum = tenders.stream().map(Tender::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0) throw new InvalidField(AMOUNT, "not-the-total", sum.toPlainString());
        if (tenders.size() > 1 && tenders.stream().anyMatch(one -> one.amount().signum() == 0))
            throw new InvalidField(AMOUNT, "not-positive", 0);
        return tenders;
    }

    /**
     * One more after those that are typed already, which may leave something to be paid.
     *
     * @param typed without an amount it takes all that is left
     */
    public static Tender next(List<NewPayment> already, NewPayment typed, String currency, BigDecimal total) {
        var left = left(already, currency, total);
        var amount = typed.given().map(one -> checked(typed, one, currency)).orElse(left);
        if (amount.signum() == 0 && total.signum() > 0) throw new InvalidField(AMOUNT, "not-positive", amount);
        if (amount.compareTo(left) > 0) throw new InvalidField(AMOUNT, "more-than-due", amount.toPlainString());
        return of(typed.of(amount), currency, amount);
    }

    /** What payments with an amount each leave to be paid. */
    public static BigDecimal left(List<NewPayment> already, String currency, BigDecimal total) {
        return already.stream()
                .map(one ->
                        one.given().map(typed -> checked(one, typed, currency)).orElse(total))
                .reduce(total, BigDecimal::subtract);
    }

    /** The one whose amount is known. */
    static Tender of(NewPayment typed, String currency, BigDecimal amount) {
        return new Tender(typed, amount, tendered(typed, currency, amount), reason(typed, amount));
    }

    /** What goes back over the counter; null where it was not said what was handed over. */
    public @Nullable BigDecimal change() {
        return tendered == null ? null : tendered.subtract(amount);
    }

    /** Given away, though it has a price. */
    public boolean isGift() {
        return typed.method() == PaymentMethod.FREE && amount.signum() > 0;
    }

    private static BigDecimal rest(List<NewPayment> payments, String currency, BigDecimal total) {
        var rest = total;
        for (var one : payments) if (one.amount() != null) rest = rest.subtract(checked(one, one.amount(), currency));
        if (rest.signum() < 0)
            throw new InvalidField(AMOUNT, "not-the-total", total.subtract(rest).toPlainString());
        return rest;
    }

    private static BigDecimal checked(NewPayment one, BigDecimal amount, String currency) {
        if (one.currency() != null && !one.currency().equals(currency))
            throw new InvalidField("payment.amount.currency", "not-the-currency", one.currency());
        return Money.checked(AMOUNT, amount, currency);
    }

    private static @Nullable BigDecimal tendered(NewPayment typed, String currency, BigDecimal amount) {
        if (typed.tendered() == null) return null;
        if (typed.method() != PaymentMethod.CASH) throw new InvalidField("tendered", "only-cash", typed.tendered());
        var tendered = Money.checked("tendered", typed.tendered(), currency);
        if (tendered.compareTo(amount) < 0)
            throw new InvalidField("tendered", "less-than-amount", tendered.toPlainString());
        return tendered;
    }

    private static String reason(NewPayment typed, BigDecimal amount) {
        if (typed.method() != PaymentMethod.FREE || amount.signum() == 0) return "";
        return Text.required("reason", typed.reason(), REASON_MAX);
    }
}
