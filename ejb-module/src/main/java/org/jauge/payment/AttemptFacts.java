package org.jauge.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.contact.NewContact;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it was read.
 *
 * @param contact who buys a cart; null of a booking, and once he is forgotten
 */
record AttemptFacts(
        long id,
        String token,
        long merchantId,
        long dossierId,
        String provider,
        String reference,
        AttemptState state,
        BigDecimal amount,
        String currency,
        String page,
        String returnUrl,
        @Nullable NewContact contact,
        List<String> participants,
        Instant startedAt,
        Instant shieldsUntil) {

    AttemptFacts {
        participants = List.copyOf(participants);
    }

    /** Prints without the person. */
    @Override
    public String toString() {
        return "AttemptFacts[" + id + ", " + state + "]";
    }
}
