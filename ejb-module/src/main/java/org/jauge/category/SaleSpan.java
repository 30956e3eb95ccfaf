package org.jauge.category;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;

/** From when until when a category sells, as instants; an end that is missing is open. */
record SaleSpan(@Nullable Instant from, @Nullable Instant until) {

    static SaleSpan of(SaleTerms terms, ZoneId zone) {
        return new SaleSpan(instant("saleFrom", terms.saleFrom(), zone), instant("saleUntil", terms.saleUntil(), zone));
    }

    /** The same local times in another zone. */
    SaleSpan inZone(ZoneId before, ZoneId after) {
        return of(terms(null, before), after);
    }

    SaleTerms terms(@Nullable Integer perDossierMin, ZoneId zone) {
        return new SaleTerms(perDossierMin, local(from, zone), local(until, zone));
    }

    private static @Nullable Instant instant(String field, @Nullable LocalDateTime local, ZoneId zone) {
        return local == null ? null : WallClock.instant(field, local, zone);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }
}
