package org.jauge.dossier;

import java.time.Instant;
import org.jauge.inventory.Catalogue;

/** What the booking feature lays down for each line; asked while an admission is planned. */
public interface BookingTerms {

    /** Until when a line of this event has to be paid; refuses what cannot be booked any more. */
    Instant until(Catalogue catalogue, Catalogue.Event event);

    /** Whether a line in this state takes its places: a booking does, an option where the activity says so (C-07). */
    boolean takesPlaces(Catalogue catalogue, LineState state);
}
