package org.jauge.notification;

/** What a message is about; each has templates of its name. */
public enum MailKind {
    INVITATION,
    RESET,
    SALE,
    CANCELLATION,
    REFUND;

    /** Brings a one-time link, which is forgotten once it is sent: nobody else can read it, and nobody can send it again. */
    public boolean isLink() {
        return this == INVITATION || this == RESET;
    }
}
