package org.jauge.planning;

import org.jauge.calendar.EventState;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** What becomes of each event, all of it or nothing; what is missing stays. */
public record BulkChange(
        @Nullable CapacityChange capacity,
        @Nullable QuotaChange quota,
        @Nullable Long priceListId,
        @Nullable EventState state,
        @Nullable SaleChange sale) {

    public BulkChange {
        if (capacity == null && quota == null && priceListId == null && state == null && sale == null)
            throw new InvalidField("change", "required", null);
    }

    public static BulkChange of(CapacityChange capacity) {
        return new BulkChange(capacity, null, null, null, null);
    }

    public static BulkChange of(QuotaChange quota) {
        return new BulkChange(null, quota, null, null, null);
    }

    public static BulkChange toPriceList(long id) {
        return new BulkChange(null, null, id, null, null);
    }

    public static BulkChange of(EventState state) {
        return new BulkChange(null, null, null, state, null);
    }

    public static BulkChange of(SaleChange sale) {
        return new BulkChange(null, null, null, null, sale);
    }

    /** Whether it names something that one activity has and another has not. */
    boolean isOfOneActivity() {
        return capacity != null || quota != null || priceListId != null;
    }
}
