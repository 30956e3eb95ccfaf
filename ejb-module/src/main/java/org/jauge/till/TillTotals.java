package org.jauge.till;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import org.jauge.dossier.PaymentMethod;

/** What stands in a till or in a closing, by method. */
public record TillTotals(List<TillTotal> lines) implements Serializable {

    public TillTotals {
        lines = List.copyOf(lines);
    }

    static TillTotals of(Collection<TillTotal> payments, Collection<TillTotal> refunds) {
        var byMethod = new EnumMap<PaymentMethod, TillTotal>(PaymentMethod.class);
        payments.forEach(one -> byMethod.merge(one.method(), one, TillTotal::plus));
        refunds.forEach(one -> byMethod.merge(one.method(), one, TillTotal::plus));
        return new TillTotals(List.copyOf(byMethod.values()));
    }

    /** Payments and refunds in all. */
    public long rows() {
        return lines.stream().mapToLong(one -> one.payments() + one.refunds()).sum();
    }

    /** What the drawer should have more than it began with; less than zero where more was given back than taken. */
    public BigDecimal cash() {
        return lines.stream()
                .filter(one -> one.method() == PaymentMethod.CASH)
                .map(TillTotal::balance)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Money of any kind; what was given away is none. */
    public BigDecimal money() {
        return lines.stream()
                .filter(one -> one.method() != PaymentMethod.FREE)
                .map(TillTotal::balance)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
