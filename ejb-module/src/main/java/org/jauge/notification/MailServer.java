package org.jauge.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The mail server that the environment names, or none; its state goes to the log once whenever it changes.
 *
 * <p>Asked for again each time: what the environment says may come from a file that is changed while the program runs.
 */
@ApplicationScoped
public class MailServer {

    private static final System.Logger LOG = System.getLogger(MailServer.class.getName());

    private final AtomicReference<String> told = new AtomicReference<>("");

    /** Whether mail goes out at all. */
    public boolean isSet() {
        return settings().isPresent();
    }

    Optional<MailSettings> settings() {
        try {
            var config = ConfigProvider.getConfig();
            var settings = MailSettings.of(name -> config.getOptionalValue(name, String.class));
            if (settings.isEmpty())
                tell(System.Logger.Level.INFO, "No mail server is set (JAUGE_SMTP_HOST): mail is kept in the outbox");
            return settings;
        } catch (IllegalArgumentException e) {
            tell(System.Logger.Level.WARNING, e.getMessage() + ": mail is kept in the outbox");
            return Optional.empty();
        }
    }

    void took(MailSettings settings) {
        tell(System.Logger.Level.INFO, "Mail goes out by " + settings);
    }

    void refused(MailSettings settings, String reason) {
        tell(
                System.Logger.Level.WARNING,
                "Mail does not go out by " + settings + ": " + reason + "; it is tried again");
    }

    private void tell(System.Logger.Level level, String state) {
        if (!state.equals(told.getAndSet(state))) LOG.log(level, state);
    }
}
