package org.jauge.planning;

import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/** The capacity of one quota of the activity at each event, whatever its default is. */
public record QuotaChange(long quotaId, int capacity) {

    public QuotaChange {
        Whole.capacity("quotaCapacity", capacity);
    }

    /** As typed into fields of which both or none are filled in. */
    public static @Nullable QuotaChange typed(@Nullable Long quotaId, @Nullable Integer capacity) {
        if (quotaId == null && capacity == null) return null;
        if (quotaId == null) throw new InvalidField("quota", "required", null);
        if (capacity == null) throw new InvalidField("quotaCapacity", "required", null);
        return new QuotaChange(quotaId, capacity);
    }
}
