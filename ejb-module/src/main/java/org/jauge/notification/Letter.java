package org.jauge.notification;

/**
 * A message as it goes out.
 *
 * @param name stays the same however often it is tried: mail systems know it again
 */
record Letter(String name, Recipient to, String sender, String subject, String text, String html) {

    private static final String CUT = "…";

    /** To be shown and kept: whoever reads it there must not get in by its link. */
    Letter hiding(String secret) {
        if (secret.isEmpty()) return this;
        return new Letter(name, to, sender, subject, text.replace(secret, CUT), html.replace(secret, CUT));
    }

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "Letter";
    }
}
