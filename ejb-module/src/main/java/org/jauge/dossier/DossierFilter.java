package org.jauge.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Which dossiers to list; every part may be empty.
 *
 * @param text part of the number, or of the contact's name or mail address, or a ticket's whole code
 * @param eventId dossiers with a line at that event
 * @param contact number of the contact whose dossiers they are
 */
public record DossierFilter(
        String text, @Nullable Long eventId, @Nullable Long contact) {

    public DossierFilter(String text, @Nullable Long eventId) {
        this(text, eventId, null);
    }

    public static DossierFilter ofContact(long number) {
        return new DossierFilter("", null, number);
    }
}
