package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.function.Supplier;
import org.jauge.shared.Noted;
import org.jauge.shared.Recent;

/** The terms of outlets, at most half a second old: every hold and sale asks for them. */
@ApplicationScoped
class KnownTerms {

    private static final Duration FRESH = Duration.ofMillis(500);
    private static final int REMEMBERED_MAX = 10_000;

    /** @param trusted for a shop's server, whose limits are wider */
    private record Asked(long pointOfSaleId, boolean trusted) {}

    private final Recent<Asked, PointOfSaleTerms> terms = new Recent<>(FRESH, REMEMBERED_MAX);

    PointOfSaleTerms of(long pointOfSaleId, boolean trusted, Supplier<PointOfSaleTerms> read) {
        return terms.get(new Asked(pointOfSaleId, trusted), read);
    }

    /** Edits are rare, so any of them will do: on this node it counts at once, elsewhere within half a second. */
    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) Noted edit) {
        terms.forgetAll();
    }
}
