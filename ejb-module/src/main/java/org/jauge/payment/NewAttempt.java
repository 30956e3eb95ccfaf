package org.jauge.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.contact.NewContact;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it begins.
 *
 * @param contact who buys a cart; null of a booking, which knows him
 * @param participants names for a cart's tickets, in their order
 */
record NewAttempt(
        long id,
        String token,
        long merchantId,
        long dossierId,
        String provider,
        PaymentProvider.Begun begun,
        BigDecimal amount,
        String currency,
        String returnUrl,
        @Nullable NewContact contact,
        List<String> participants,
        String actor,
        Instant now,
        Instant shieldsUntil) {

    NewAttempt {
        participants = List.copyOf(participants);
    }

    /** Prints without the person. */
    @Override
    public String toString() {
        return "NewAttempt[" + id + "]";
    }
}
