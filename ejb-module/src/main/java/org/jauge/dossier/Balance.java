package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.List;

/** Where a dossier's money stands (P-02). */
public record Balance(BigDecimal value, BigDecimal fees, BigDecimal paid, BigDecimal refunded) {

    /** Of all that belongs to one dossier. */
    static Balance of(List<DossierLine> lines, List<Fee> fees, List<Payment> payments, List<Refund> refunds) {
        return new Balance(
                sum(lines.stream().map(DossierLine::value).toList()),
                sum(fees.stream().map(Fee::amount).toList()),
                sum(payments.stream().map(Payment::amount).toList()),
                sum(refunds.stream().map(Refund::amount).toList()));
    }

    static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Value of valid lines + fees − payments + refunds; below zero the customer has money to get. */
    public BigDecimal due() {
        return value.add(fees).subtract(paid).add(refunded);
    }

    /** What the customer has to get, never more than can be given back. */
    BigDecimal owed() {
        return due().negate().min(refundable()).max(BigDecimal.ZERO);
    }

    /** What can still be given back at all. */
    BigDecimal refundable() {
        return paid.subtract(refunded);
    }

    /** After so much was cancelled for a fee, and so much given back. */
    Balance after(BigDecimal cancelled, BigDecimal fee, BigDecimal refund) {
        return new Balance(value.subtract(cancelled), fees.add(fee), paid, refunded.add(refund));
    }

    /** What a full refund of {@code cancelled} is: less the fee, and no more than the customer has to get then. */
    public BigDecimal fullRefund(BigDecimal cancelled, BigDecimal fee) {
        var owed = after(cancelled, fee, BigDecimal.ZERO).due().negate();
        return cancelled.subtract(fee).min(owed).min(refundable()).max(BigDecimal.ZERO);
    }
}
