package org.jauge.payment;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to pay, for whoever began it.
 *
 * @param page the provider's, where the customer pays
 * @param number of the dossier; null while a cart is not paid
 * @param shieldsUntil how long nobody takes the places away, at most (P-04)
 */
public record AttemptDetails(
        String token,
        AttemptState state,
        BigDecimal amount,
        String currency,
        String page,
        @Nullable String number,
        Instant startedAt,
        Instant shieldsUntil) {

    static AttemptDetails of(AttemptFacts facts, @Nullable String number) {
        return new AttemptDetails(
                facts.token(),
                facts.state(),
                facts.amount(),
                facts.currency(),
                facts.page(),
                number,
                facts.startedAt(),
                facts.shieldsUntil());
    }
}
