package org.jauge.till;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jauge.dossier.PaymentMethod;

/** What came in and went out by one method. */
public record TillTotal(PaymentMethod method, long payments, BigDecimal received, long refunds, BigDecimal givenBack)
        implements Serializable {

    static TillTotal nothing(PaymentMethod method) {
        return new TillTotal(method, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO);
    }

    TillTotal plus(TillTotal other) {
        return new TillTotal(
                method,
                payments + other.payments,
                received.add(other.received),
                refunds + other.refunds,
                givenBack.add(other.givenBack));
    }

    public BigDecimal balance() {
        return received.subtract(givenBack);
    }
}
