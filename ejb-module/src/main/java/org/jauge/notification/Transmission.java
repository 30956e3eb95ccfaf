package org.jauge.notification;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.jauge.dossier.TicketPaper;
import org.jauge.tabular.Dialect;

/** Hands letters to a mail server, over one connection. */
final class Transmission implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE_MS = "20000";

    private final Session session;
    private final Transport transport;
    private final MailSettings settings;

    private Transmission(Session session, Transport transport, MailSettings settings) {
        this.session = session;
        this.transport = transport;
        this.settings = settings;
    }

    static Transmission open(MailSettings settings) throws NotSent {
        var session = Session.getInstance(properties(settings));
        try {
            var transport = session.getTransport("smtp");
            if (settings.user().isEmpty()) transport.connect();
            else transport.connect(settings.user(), settings.password());
            return new Transmission(session, transport, settings);
        } catch (AuthenticationFailedException e) {
            throw NotSent.serverAway("sign-in-refused");
        } catch (MessagingException e) {
            throw NotSent.serverAway("unreachable");
        }
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls() == MailSettings.Tls.IMPLICIT));
        for (var wanted : new String[] {"enable", "required"})
            properties.setProperty(
                    "mail.smtp.starttls." + wanted, String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", trusting().getSocketFactory());
        for (var phase : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty("mail.smtp." + phase, PATIENCE_MS);
        return properties;
    }

    /** Whom the Java runtime trusts, not whom the server's own keystore knows. */
    private static SSLContext trusting() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No TLS", e);
        }
    }

    void send(Letter letter, Instant now) throws NotSent {
        try {
            var message = message(letter, now);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (AddressException e) {
            throw NotSent.forGood("address-refused");
        } catch (SendFailedException e) {
            var refused = e.getInvalidAddresses();
            throw refused != null && refused.length > 0
                    ? NotSent.forGood("address-refused")
                    : NotSent.forNow("refused");
        } catch (MessagingException e) {
            throw transport.isConnected() && !(e.getCause() instanceof IOException)
                    ? NotSent.forNow("refused")
                    : NotSent.serverAway("unreachable");
        }
    }

    private MimeMessage message(Letter letter, Instant now) throws MessagingException {
        var message = new Named(session, "<" + letter.name() + "@" + domain() + ">");
        message.setFrom(address(settings.from(), letter.sender()));
        message.setRecipient(
                Message.RecipientType.TO,
                address(letter.to().email(), letter.to().name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {letter.to().language()});
        var content = new MimeMultipart("alternative");
        content.addBodyPart(part(letter.text(), "plain"));
        content.addBodyPart(part(letter.html(), "html"));
        if (letter.tickets().isEmpty()) message.setContent(content);
        else message.setContent(withTickets(content, letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart withTickets(MimeMultipart texts, Letter letter) throws MessagingException {
        var written = new MimeBodyPart();
        written.setContent(texts);
        var dialect = Dialect.of(letter.to().language());
        var paper = new TicketPaper(dialect).print(letter.tickets());
        var tickets = new MimeBodyPart();
        tickets.setDataHandler(new DataHandler(new ByteArrayDataSource(paper, "application/pdf")));
        tickets.setFileName((dialect == Dialect.FRENCH ? "billets-" : "tickets-")
                + letter.tickets().get(0).dossier() + ".pdf");
        return new MimeMultipart(written, tickets);
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static InternetAddress address(String email, String name) throws AddressException {
        var address = new InternetAddress(email, true);
        try {
            address.setPersonal(name.isBlank() ? null : name.replaceAll("\\s+", " "), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    private String domain() {
        return settings.from().substring(settings.from().lastIndexOf('@') + 1);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException hungUp) { // what was taken before is taken
        }
    }

    /** Keeps the name it was given. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
