package org.jauge.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** A dossier that waits for its customer, and what he can do (D-03 to D-05). */
public record FileAction(PersonalFile file, BookingDetails booking, Expiry expiry, Set<Deed> deeds) {

    public FileAction {
        deeds = Set.copyOf(deeds);
    }

    /** Empty where nothing waits: it was paid or released since the list was read. */
    static Optional<FileAction> of(PersonalFile file, BookingDetails booking, Instant now, ZoneId zone) {
        return Optional.ofNullable(booking.deadline())
                .map(deadline -> new FileAction(file, booking, Expiry.of(deadline, now, zone), booking.deeds()));
    }
}
