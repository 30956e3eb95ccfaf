package org.jauge.dossier;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the total, or a part of it, is paid.
 *
 * @param provider who took an external payment; its reference counts once per provider (P-03)
 * @param amount how much of it; null for all that the others leave
 * @param currency of the amount; null for the dossier's own
 * @param tendered what was handed over in cash; null for just the amount (P-05)
 * @param reason why it is given away; for FREE alone
 * @param pointOfSaleId where it is taken for a booking; null for one's own, or where that was made (AMB-B5)
 */
public record NewPayment(
        PaymentMethod method,
        @Nullable String provider,
        @Nullable String reference,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable BigDecimal tendered,
        @Nullable String reason,
        @Nullable Long pointOfSaleId)
        implements Serializable {

    public NewPayment(
            PaymentMethod method,
            @Nullable String provider,
            @Nullable String reference,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable BigDecimal tendered,
            @Nullable String reason) {
        this(method, provider, reference, amount, currency, tendered, reason, null);
    }

    public NewPayment(
            PaymentMethod method,
            @Nullable String provider,
            @Nullable String reference,
            @Nullable BigDecimal amount,
            @Nullable String currency) {
        this(method, provider, reference, amount, currency, null, null);
    }

    /** In the dossier's own currency. */
    public NewPayment(
            PaymentMethod method, @Nullable String provider, @Nullable String reference, @Nullable BigDecimal amount) {
        this(method, provider, reference, amount, null);
    }

    /** Cash of which change is given. */
    public static NewPayment cash(@Nullable BigDecimal amount, @Nullable BigDecimal tendered) {
        return new NewPayment(PaymentMethod.CASH, null, null, amount, null, tendered, null);
    }

    /** Tickets that are given away, which needs a right and a reason (P-05). */
    public static NewPayment gift(@Nullable BigDecimal amount, String reason) {
        return new NewPayment(PaymentMethod.FREE, null, null, amount, null, null, reason);
    }

    NewPayment of(BigDecimal part) {
        return new NewPayment(method, provider, reference, part, currency, tendered, reason, pointOfSaleId);
    }

    /** Taken there, for a dossier that may have been made at another outlet (AMB-B5). */
    public NewPayment at(@Nullable Long outlet) {
        return new NewPayment(method, provider, reference, amount, currency, tendered, reason, outlet);
    }

    Optional<BigDecimal> given() {
        return Optional.ofNullable(amount);
    }
}
