package org.jauge.notification;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to be written into the outbox.
 *
 * @param reference number of the dossier, or id of the member of staff
 * @param language of whoever gets it; empty for that of the point of sale
 * @param token of the link it brings, else empty
 * @param expiresAt from when on it says nothing true any more, null for never
 */
record NewMail(
        long id,
        long merchantId,
        MailKind kind,
        String reference,
        String recipient,
        String recipientName,
        String language,
        String token,
        @Nullable BigDecimal amount,
        String reason,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    static NewMail ofDossier(
            long id, long merchantId, MailKind kind, String number, Recipient recipient, Instant createdAt) {
        return new NewMail(
                id,
                merchantId,
                kind,
                number,
                recipient.email(),
                recipient.name(),
                recipient.language(),
                "",
                null,
                "",
                createdAt,
                null);
    }

    NewMail saying(BigDecimal amount, String reason) {
        return new NewMail(
                id,
                merchantId,
                kind,
                reference,
                recipient,
                recipientName,
                language,
                token,
                amount,
                reason,
                createdAt,
                expiresAt);
    }

    /** Prints neither the secret nor the person. */
    @Override
    public String toString() {
        return "NewMail[" + kind + " " + reference + "]";
    }
}
