package org.jauge.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One walk of the postman: connects when he has something to send, and ends when the mail server is away. */
final class Round implements AutoCloseable {

    private final MailSettings settings;
    private @Nullable Transmission transmission;
    private boolean over;

    Round(MailSettings settings) {
        this.settings = settings;
    }

    MailSettings settings() {
        return settings;
    }

    boolean isOver() {
        return over;
    }

    void send(Letter letter, Instant now) throws NotSent {
        try {
            if (transmission == null) transmission = Transmission.open(settings);
            transmission.send(letter, now);
        } catch (NotSent failure) {
            over = failure.isServerAway();
            throw failure;
        }
    }

    @Override
    public void close() {
        if (transmission != null) transmission.close();
    }
}
