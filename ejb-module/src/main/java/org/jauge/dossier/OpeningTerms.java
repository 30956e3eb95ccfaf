package org.jauge.dossier;

import java.util.Collection;
import org.jauge.inventory.Catalogue;

/** What the booking feature lays down for a new booking, besides what holds for every one. */
public interface OpeningTerms extends BookingTerms {

    /** Refuses what a gate does not let through. */
    void check(Catalogue catalogue, Catalogue.Event event, Catalogue.Category category, int quantity);

    /** Refuses what the activities of all lines together do not let through. */
    void checkTogether(Collection<Catalogue> catalogues);
}
