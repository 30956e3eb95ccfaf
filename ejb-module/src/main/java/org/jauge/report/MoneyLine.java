package org.jauge.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jauge.dossier.PaymentMethod;

/**
 * One line of what came in and went out.
 *
 * @param gifts what was given away, less what was taken back of it: no money
 * @param fees what was kept of cancelled tickets; of no method
 */
public record MoneyLine(Group group, BigDecimal received, BigDecimal givenBack, BigDecimal gifts, BigDecimal fees)
        implements Serializable {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    static MoneyLine payment(Group group, BigDecimal amount) {
        return group.method() == PaymentMethod.FREE
                ? new MoneyLine(group, NONE, NONE, amount, NONE)
                : new MoneyLine(group, amount, NONE, NONE, NONE);
    }

    static MoneyLine refund(Group group, BigDecimal amount) {
        return group.method() == PaymentMethod.FREE
                ? new MoneyLine(group, NONE, NONE, amount.negate(), NONE)
                : new MoneyLine(group, NONE, amount, NONE, NONE);
    }

    static MoneyLine fee(Group group, BigDecimal amount) {
        return new MoneyLine(group, NONE, NONE, NONE, amount);
    }

    static MoneyLine of(Group group, List<MoneyLine> facts) {
        return facts.stream().reduce(new MoneyLine(group, NONE, NONE, NONE, NONE), MoneyLine::plus);
    }

    private MoneyLine plus(MoneyLine other) {
        return new MoneyLine(
                group,
                received.add(other.received),
                givenBack.add(other.givenBack),
                gifts.add(other.gifts),
                fees.add(other.fees));
    }

    public BigDecimal balance() {
        return received.subtract(givenBack);
    }
}
