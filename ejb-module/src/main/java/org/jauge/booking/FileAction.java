package org.jauge.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A dossier that waits for its customer, and what he can do (D-03 to D-05). */
public record FileAction(PersonalFile file, BookingDetails booking, Expiry expiry, Set<Deed> deeds) {

    public FileAction {
        deeds = Set.copyOf(deeds);
    }

    /**
     * Its days are counted by the clock of the line that is due first, as the deadline is (D-04, B-06). Empty where
     * nothing waits: it was paid or released since the list was read.
     */
    static Optional<FileAction> of(PersonalFile file, BookingDetails booking, Instant now) {
        var deadline = booking.deadline();
        var zone = booking.deadlineZone();
        if (deadline == null || zone == null) return Optional.empty();
        return Optional.of(new FileAction(file, booking, Expiry.of(deadline, now, zone), booking.deeds()));
    }
}
