package org.jauge.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How mail leaves the house, from the environment.
 *
 * @param user empty where the mail server asks for none
 */
record MailSettings(String host, int port, String user, String password, Tls tls, String from) {

    /** How the connection is kept from being read. */
    enum Tls {
        /** Asked for on a connection that begins without it; no mail goes where it is refused. */
        STARTTLS(587),
        /** From the first byte on. */
        IMPLICIT(465),
        /** Not at all: for a mail server on the same machine. */
        OFF(25);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /** Empty without a host; what is set and cannot be meant is refused with the name of the variable. */
    static Optional<MailSettings> of(Function<String, Optional<String>> config) {
        var host = text(config, "jauge.smtp.host");
        if (host.isEmpty()) return Optional.empty();
        var tls = tls(text(config, "jauge.smtp.tls"));
        var port = text(config, "jauge.smtp.port");
        var from = text(config, "jauge.mail.from");
        if (!isAddress(from)) throw new IllegalArgumentException("JAUGE_MAIL_FROM is no mail address");
        return Optional.of(new MailSettings(
                host,
                port.isEmpty() ? tls.usualPort : number(port),
                text(config, "jauge.smtp.user"),
                text(config, "jauge.smtp.password"),
                tls,
                from));
    }

    private static String text(Function<String, Optional<String>> config, String name) {
        return config.apply(name).map(String::strip).orElse("");
    }

    private static Tls tls(String typed) {
        if (typed.isEmpty()) return Tls.STARTTLS;
        try {
            return Tls.valueOf(typed.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("JAUGE_SMTP_TLS is none of starttls, implicit, off", e);
        }
    }

    private static int number(String typed) {
        if (!typed.matches("\\d{1,5}")) throw new IllegalArgumentException("JAUGE_SMTP_PORT is no port");
        return Integer.parseInt(typed);
    }

    private static boolean isAddress(String from) {
        try {
            new InternetAddress(from, true).validate();
            return from.contains("@");
        } catch (AddressException e) {
            return false;
        }
    }

    /** Prints without the login. */
    @Override
    public String toString() {
        return host + ":" + port + " (TLS " + tls.name().toLowerCase(Locale.ROOT) + ")";
    }
}
