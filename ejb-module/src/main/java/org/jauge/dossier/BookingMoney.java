package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of one step: what comes, what is owed then, what goes back (P-02, AMB-B4).
 *
 * @param settles lines that wait are paid for by then and are sold
 */
record BookingMoney(
        @Nullable Payment payment, Balance before, Balance after, List<RefundShares.Share> refunds, boolean settles) {

    /** @param payment as it will be written; null for none */
    static BookingMoney of(BookingStep step, @Nullable Payment payment) {
        var sold = step.seen().sold();
        var value = BigDecimal.ZERO;
        var waits = false;
        for (var line : sold.lines()) {
            var after = step.after(line);
            if (after == LineState.BOOKED || after == LineState.SOLD)
                value = value.add(after == line.state() ? line.value() : line.subtotal());
            waits |= after == LineState.BOOKED;
        }
        var before = sold.balance();
        var paid = payment == null ? before.paid() : before.paid().add(payment.amount());
        var owed = new Balance(value, before.fees(), paid, before.refunded());
        var back = back(step, payment, owed);
        var after = new Balance(value, owed.fees(), paid, owed.refunded().add(back));
        var received = payment != null || after.refundable().signum() > 0;
        var settles = waits && received && !step.givenBack() && after.due().signum() <= 0;
        return new BookingMoney(payment, before, after, shares(sold, payment, back), settles);
    }

    /** The same, but what waits stays booked. */
    BookingMoney unsettled() {
        return new BookingMoney(payment, before, after, refunds, false);
    }

    /** Money that nothing is owed for; where nothing ends or comes too late, nothing goes back by itself. */
    private static BigDecimal back(BookingStep step, @Nullable Payment payment, Balance owed) {
        if (step.givenBack()) return payment == null ? BigDecimal.ZERO : payment.amount();
        var ends = step.becomes().values().stream()
                .anyMatch(next -> next == LineState.CANCELLED || next == LineState.RELEASED);
        if (!ends) return BigDecimal.ZERO;
        return owed.due().negate().max(BigDecimal.ZERO).min(owed.refundable());
    }

    /** Money that came too late goes back the way it came; everything else oldest first. */
    private static List<RefundShares.Share> shares(SoldDossier sold, @Nullable Payment payment, BigDecimal back) {
        if (back.signum() == 0) return List.of();
        var paid = new ArrayList<RefundShares.Paid>();
        if (payment == null) paid.addAll(sold.paid());
        else paid.add(new RefundShares.Paid(payment.id(), payment.method(), payment.amount()));
        return RefundShares.of(paid, back, null, null);
    }

    BigDecimal refunded() {
        return refunds.stream().map(RefundShares.Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
