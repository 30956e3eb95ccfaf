package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jauge.dossier.BookedDossier;
import org.jauge.inventory.Catalogues;
import org.jauge.profile.BookingRule;
import org.jspecify.annotations.Nullable;

/** How a line's activity books: how long a booking waits, and how strictly (gate 3, A-02). */
@ApplicationScoped
class LineRules {

    @Inject
    Catalogues catalogues;

    BookingRule of(long merchantId, BookedDossier.Line line) {
        return catalogues.ofActivity(merchantId, line.activityId()).gates().rule();
    }

    /** Until when a line can be paid, by the one rule of A-02. */
    Instant payableUntil(long merchantId, BookedDossier.Line line, @Nullable Instant lockedUntil) {
        var until = line.until();
        var start = line.eventStart();
        var policy = of(merchantId, line).policy();
        return policy.payableUntil(until == null ? start : until, start, line.zone(), lockedUntil);
    }

    BookingRule of(long merchantId, long eventId) {
        return catalogues.ofEvent(merchantId, eventId).gates().rule();
    }
}
