package org.jauge.shop.payment;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.payment.AttemptDetails;
import org.jauge.shop.Instants;
import org.jauge.shop.Price;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PaymentAttempt",
        requiredProperties = {"id", "state", "amount", "page", "startedAt", "shieldedUntil"})
public record AttemptAnswer(
        @Schema(description = "Names the attempt; whoever has it can read it, so keep it like a password.")
        String id,

        @Schema(
                description = "PAID: the money counts. RETURNED: it could not be used, and goes back by itself.",
                enumeration = {"OPEN", "PAID", "RETURNED", "FAILED", "ABANDONED"})
        String state,

        Price amount,

        @Schema(description = "Where the customer pays: send his browser there.")
        String page,

        @Schema(description = "The dossier; absent while a hold is not paid.") @Nullable
        String dossier,

        OffsetDateTime startedAt,

        @Schema(description = "Until then at most nobody lets its places go while it is open.")
        OffsetDateTime shieldedUntil) {

    public static AttemptAnswer of(AttemptDetails attempt) {
        return new AttemptAnswer(
                attempt.token(),
                attempt.state().name(),
                Price.of(attempt.amount(), attempt.currency()),
                attempt.page(),
                attempt.number(),
                Instants.utc(attempt.startedAt()),
                Instants.utc(attempt.shieldsUntil()));
    }
}
