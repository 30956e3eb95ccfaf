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
        @Nullable SaleChange sale,
        @Nullable AllotmentChange allotment) {

    public BulkChange {
        var others = capacity != null || quota != null || priceListId != null || state != null || sale != null;
        if (!others && allotment == null) throw new InvalidField("change", "required", null);
        if (others && allotment != null) throw new InvalidField("reserves", "alone-only", null);
    }

    /** Of no reserves. */
    public BulkChange(
            @Nullable CapacityChange capacity,
            @Nullable QuotaChange quota,
            @Nullable Long priceListId,
            @Nullable EventState state,
            @Nullable SaleChange sale) {
        this(capacity, quota, priceListId, state, sale, null);
    }

    /** What reserves have; by itself, for its gauges are those of the category. */
    public static BulkChange of(AllotmentChange allotment) {
        return new BulkChange(null, null, null, null, null, allotment);
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
        return capacity != null || quota != null || priceListId != null || allotment != null;
    }
}
