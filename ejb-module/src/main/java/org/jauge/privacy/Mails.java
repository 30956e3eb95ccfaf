package org.jauge.privacy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jauge.notification.MailKind;

/** Which messages of the outbox are a customer's: those of his dossiers, and links that he asked for. */
final class Mails {

    /** Of a query that knows the message as {@code m}: it tells of a dossier, whose number is its reference. */
    static final String OF_DOSSIERS = "m.topic in (" + ofDossiers() + ")";

    private Mails() {}

    private static String ofDossiers() {
        return Arrays.stream(MailKind.values())
                .filter(MailKind::isOfDossier)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
