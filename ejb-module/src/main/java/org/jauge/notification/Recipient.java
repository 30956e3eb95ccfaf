package org.jauge.notification;

import org.jauge.contact.NewContact;

/** Who gets a message, and in which language; empty when he said none. */
public record Recipient(String email, String name, String language) {

    static Recipient of(NewContact contact) {
        return named(contact.email(), contact.firstName(), contact.lastName(), contact.language());
    }

    static Recipient named(String email, String firstName, String lastName, String language) {
        return new Recipient(email, (firstName + " " + lastName).strip(), language);
    }

    /** Prints nobody. */
    @Override
    public String toString() {
        return "Recipient";
    }
}
