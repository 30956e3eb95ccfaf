package org.jauge.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message as a list shows it.
 *
 * @param subject as it was sent; empty before
 * @param lastError why it was not sent the last time, a word of the program; empty when it was
 */
public record MailLine(
        long id,
        MailKind kind,
        String reference,
        String recipient,
        String recipientName,
        String subject,
        MailState state,
        int tries,
        Instant createdAt,
        Instant nextTryAt,
        @Nullable Instant sentAt,
        String lastError) {

    /** Prints nobody. */
    @Override
    public String toString() {
        return "MailLine[" + id + "]";
    }
}
