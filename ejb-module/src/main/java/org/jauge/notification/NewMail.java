package org.jauge.notification;

import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.reserve.ReleaseAnnounced;
import org.jauge.reserve.ReleaseCalledOff;
import org.jspecify.annotations.Nullable;

/**
 * A message to be written into the outbox.
 *
 * @param reference number of the dossier, or id of the member of staff or of the stage of a release
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

    /** To somebody of the staff, until what it tells of has come. */
    static NewMail ofRelease(long id, ReleaseAnnounced release, ReleaseAnnounced.Reader reader) {
        return new NewMail(
                id,
                release.merchantId(),
                MailKind.RESERVE_RELEASE,
                String.valueOf(release.stageId()),
                reader.email(),
                reader.name(),
                reader.language(),
                "",
                null,
                "",
                release.now(),
                release.dueAt());
    }

    /** To somebody of the staff. */
    static NewMail ofCalledOff(long id, ReleaseCalledOff release, ReleaseAnnounced.Reader reader) {
        return new NewMail(
                id,
                release.merchantId(),
                MailKind.RESERVE_CALLED_OFF,
                String.valueOf(release.stageId()),
                reader.email(),
                reader.name(),
                reader.language(),
                "",
                null,
                release.by(),
                release.now(),
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
