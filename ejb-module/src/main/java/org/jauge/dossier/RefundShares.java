package org.jauge.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Shares a refund out among payments, none of which gives back more than is left of it. */
final class RefundShares {

    /** @param rest what it has not given back yet */
    record Paid(long paymentId, PaymentMethod method, BigDecimal rest) {}

    record Share(long paymentId, PaymentMethod method, BigDecimal amount) {}

    private RefundShares() {}

    /**
     * @param paymentId the only one to take from, or null for all of them, in their order
     * @param method how it is given back, or null for how each was paid
     */
    static List<Share> of(
            List<Paid> payments, BigDecimal amount, @Nullable Long paymentId, @Nullable PaymentMethod method) {
        if (method == PaymentMethod.FREE) throw new InvalidField("method", "not-a-refund", method);
        if (paymentId != null && payments.stream().noneMatch(paid -> paid.paymentId() == paymentId))
            throw new NotFound("payment", paymentId);
        var shares = new ArrayList<Share>();
        var left = amount;
        for (var paid : payments) {
            if (paymentId != null && paid.paymentId() != paymentId) continue;
            var share = left.min(paid.rest());
            if (share.signum() <= 0) continue;
            shares.add(new Share(paid.paymentId(), way(paid, method), share));
            left = left.subtract(share);
        }
        if (left.signum() > 0) throw new RefundTooLarge(amount.subtract(left), amount);
        return shares;
    }

    /** What was given away is no money, and does not become any (P-05). */
    private static PaymentMethod way(Paid paid, @Nullable PaymentMethod method) {
        return method == null || paid.method() == PaymentMethod.FREE ? paid.method() : method;
    }
}
