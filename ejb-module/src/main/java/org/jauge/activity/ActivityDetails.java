package org.jauge.activity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One activity with what its model permits.
 *
 * @param model the model's name
 */
public record ActivityDetails(
        long id,
        long version,
        long modelId,
        String model,
        Permits permits,
        String name,
        String timeZone,
        String currency,
        ActivityState state,
        @Nullable Long defaultPriceListId) {

    /** As a query finds it. */
    public ActivityDetails(
            long id,
            long version,
            long modelId,
            String model,
            boolean severalEmplacements,
            boolean tables,
            boolean moves,
            boolean groups,
            boolean booking,
            String name,
            String timeZone,
            String currency,
            ActivityState state,
            @Nullable Long defaultPriceListId) {
        this(
                id,
                version,
                modelId,
                model,
                new Permits(severalEmplacements, tables, moves, groups, booking),
                name,
                timeZone,
                currency,
                state,
                defaultPriceListId);
    }

    public boolean severalEmplacements() {
        return permits.severalEmplacements();
    }

    public ActivityValues values() {
        return new ActivityValues(name, timeZone, currency, state);
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
