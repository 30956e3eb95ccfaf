package org.jauge.booking;

import java.util.Set;

/** A dossier that waits for its customer, and what he can do (D-03 to D-05). */
public record FileAction(PersonalFile file, BookingDetails booking, Expiry expiry, Set<Deed> deeds) {

    public FileAction {
        deeds = Set.copyOf(deeds);
    }
}
