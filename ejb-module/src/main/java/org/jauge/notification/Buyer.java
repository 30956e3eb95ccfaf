package org.jauge.notification;

/** The contact of a dossier, as he is known. */
public record Buyer(String email, String firstName, String lastName, String language) {

    Recipient recipient() {
        return Recipient.named(email, firstName, lastName, language);
    }

    /** Prints nobody. */
    @Override
    public String toString() {
        return "Buyer";
    }
}
