package org.jauge.dossier;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the total is paid.
 *
 * @param provider who took an external payment; its reference counts once per provider (P-03)
 * @param amount what the payer believes the total to be; refused when it is not
 * @param currency of the amount; null for the dossier's own
 */
public record NewPayment(
        PaymentMethod method,
        @Nullable String provider,
        @Nullable String reference,
        @Nullable BigDecimal amount,
        @Nullable String currency) {

    /** In the dossier's own currency. */
    public NewPayment(
            PaymentMethod method, @Nullable String provider, @Nullable String reference, @Nullable BigDecimal amount) {
        this(method, provider, reference, amount, null);
    }
}
