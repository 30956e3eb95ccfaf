package org.jauge.planning;

import org.jauge.calendar.SaleWindow;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one event and what is asked of it; the numbers are missing where no number changes.
 *
 * @param reserves what the reserves of the change had; null where it is not about any, or nothing can be set aside
 */
record Planned(
        Candidate event,
        @Nullable Integer placesBefore,
        @Nullable Integer placesAfter,
        @Nullable Integer quotaBefore,
        @Nullable Integer quotaAfter,
        SaleWindow saleAfter,
        Verdict verdict,
        @Nullable ReserveTotals reserves) {}
