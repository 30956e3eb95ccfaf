package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jauge.dossier.BookedDossier;
import org.jauge.inventory.Catalogues;
import org.jauge.profile.BookingRule;

/** How a line's activity books: how long a booking waits, and how strictly (gate 3, A-02). */
@ApplicationScoped
class LineRules {

    @Inject
    Catalogues catalogues;

    BookingRule of(long merchantId, BookedDossier.Line line) {
        return of(merchantId, line.eventId());
    }

    BookingRule of(long merchantId, long eventId) {
        return catalogues.ofEvent(merchantId, eventId).gates().rule();
    }
}
