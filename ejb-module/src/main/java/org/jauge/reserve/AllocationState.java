package org.jauge.reserve;

import java.util.Map;
import java.util.TreeMap;
import org.jauge.gauge.GaugeKey;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as it was read, unlocked, to plan on; one that does not exist yet has the version 0 and its id to be.
 *
 * @param reserve the reserve's row; null for capacity without access
 * @param units what it blocks of each gauge
 */
record AllocationState(
        long id,
        long version,
        long merchantId,
        Portion portion,
        @Nullable ReserveState reserve,
        Counts counts,
        Map<GaugeKey, Integer> units) {

    AllocationState {
        units = new TreeMap<>(units);
    }

    static AllocationState none(long id, long merchantId, Portion portion, @Nullable ReserveState reserve) {
        return new AllocationState(id, 0, merchantId, portion, reserve, Counts.NONE, Map.of());
    }

    AllocationState now(long currentVersion, Counts currentCounts, Map<GaugeKey, Integer> currentUnits) {
        return new AllocationState(id, currentVersion, merchantId, portion, reserve, currentCounts, currentUnits);
    }

    /** Of the reserve; empty for capacity without access. */
    String name() {
        return reserve == null ? "" : reserve.name();
    }

    boolean isArchived() {
        return reserve != null && reserve.archived();
    }

    boolean isNew() {
        return version == 0;
    }
}
