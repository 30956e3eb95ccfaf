package org.jauge.it.api;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jauge.it.Patiently;
import org.jauge.it.Server;
import org.jauge.it.fixture.MailTo;
import org.jauge.it.inside.Inside;

/** A mail server at a free port, which the server under test uses until this is closed; then it has none. */
public final class PostOffice implements AutoCloseable {

    private final GreenMail mail;

    private PostOffice(GreenMail mail) {
        this.mail = mail;
    }

    public static PostOffice open() {
        var office = new PostOffice(new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)));
        office.mail.start();
        use(MailTo.port(office.port()));
        return office;
    }

    /** One that asks for this login. */
    public static PostOffice open(String user, String password) {
        var office = open();
        office.mail.setUser(user, user, password);
        return office;
    }

    /** A mail server that is away: nobody listens there. */
    public static void useNobody() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            use(MailTo.port(socket.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void use(MailTo settings) {
        Inside.of(Server.ADDRESS).call(settings);
    }

    public int port() {
        return mail.getSmtp().getPort();
    }

    /** What has come for this address, waiting until there is something. */
    public Received expect(String recipient) {
        return expect(recipient, 1);
    }

    /** The one that comes in this place, the first being 1. */
    public Received expect(String recipient, int place) {
        Patiently.await(() -> all(recipient).size() >= place);
        var all = all(recipient);
        if (all.size() < place) throw new AssertionError("No mail " + place + " for " + recipient);
        return all.get(place - 1);
    }

    public List<Received> all(String recipient) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(Received::new)
                .filter(one -> one.to().getAddress().equals(recipient))
                .toList();
    }

    @Override
    public void close() {
        use(MailTo.nowhere());
        mail.stop();
    }

    /** A message as its reader gets it. */
    public record Received(MimeMessage message) {

        public String subject() {
            return read(message::getSubject);
        }

        public InternetAddress from() {
            return (InternetAddress) read(message::getFrom)[0];
        }

        public InternetAddress to() {
            return (InternetAddress) read(() -> message.getRecipients(Message.RecipientType.TO))[0];
        }

        public String header(String name) {
            return read(() -> message.getHeader(name, null));
        }

        public String text() {
            return part(0, "text/plain");
        }

        public String html() {
            return part(1, "text/html");
        }

        /** Name and beginning of the PDF that came with it; empty where none did. */
        public String paper() {
            return read(() -> {
                var content = (Multipart) message.getContent();
                if (!message.isMimeType("multipart/mixed")) return "";
                var paper = content.getBodyPart(1);
                if (!paper.isMimeType("application/pdf")) throw new AssertionError(paper.getContentType());
                var start = new String(paper.getInputStream().readNBytes(5), StandardCharsets.US_ASCII);
                return paper.getFileName() + " " + start;
            });
        }

        private String part(int index, String type) {
            return read(() -> {
                var content = (Multipart) message.getContent();
                var texts = message.isMimeType("multipart/mixed")
                        ? (Multipart) content.getBodyPart(0).getContent()
                        : content;
                BodyPart part = texts.getBodyPart(index);
                if (!part.isMimeType(type)) throw new AssertionError(part.getContentType());
                return part.getContent().toString().replace("\r\n", "\n");
            });
        }

        private interface Reading<T> {
            T done() throws MessagingException, IOException;
        }

        private static <T> T read(Reading<T> reading) {
            try {
                return reading.done();
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
