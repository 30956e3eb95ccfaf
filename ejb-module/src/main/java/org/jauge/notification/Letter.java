package org.jauge.notification;

import java.util.List;
import org.jauge.dossier.PaperTicket;

/**
 * A message as it goes out.
 *
 * @param name stays the same however often it is tried: mail systems know it again
 * @param tickets those that go with it as a PDF
 */
record Letter(
        String name, Recipient to, String sender, String subject, String text, String html, List<PaperTicket> tickets) {

    Letter {
        tickets = List.copyOf(tickets);
    }

    private static final String CUT = "…";

    /** To be shown and kept: whoever reads it there must not get in by its link. */
    Letter hiding(String secret) {
        if (secret.isEmpty()) return this;
        return new Letter(name, to, sender, subject, text.replace(secret, CUT), html.replace(secret, CUT), tickets);
    }

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "Letter";
    }
}
