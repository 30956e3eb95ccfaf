package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jauge.merchant.Caller;
import org.jauge.merchant.KnownTerms;
import org.jspecify.annotations.Nullable;

/** Who looks now. */
@Dependent
class Lookers {

    @Inject
    KnownTerms knownTerms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whoever asks, at his own outlet if he is bound to one. */
    Looker own() {
        var outlet = caller.outletId();
        return at(outlet.isPresent() ? (Long) outlet.getAsLong() : null);
    }

    /** Who comes to that outlet; without one, whatever anybody may. */
    Looker at(@Nullable Long pointOfSaleId) {
        var right = pointOfSaleId == null ? null : knownTerms.of(pointOfSaleId).usualRight();
        return new Looker(right, clock.instant());
    }
}
