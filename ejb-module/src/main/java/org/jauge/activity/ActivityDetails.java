package org.jauge.activity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One activity with what its model permits. */
public record ActivityDetails(
        long id,
        long version,
        long modelId,
        String model,
        boolean severalEmplacements,
        String name,
        String timeZone,
        String currency,
        ActivityState state,
        @Nullable Long defaultPriceListId) {

    public ActivityValues values() {
        return new ActivityValues(name, timeZone, currency, state);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
