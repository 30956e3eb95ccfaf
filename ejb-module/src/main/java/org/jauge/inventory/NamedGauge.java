package org.jauge.inventory;

import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.quota.PeriodSpan;
import org.jspecify.annotations.Nullable;

/**
 * One gauge that has a row, by its name, whatever became of what it counts.
 *
 * @param period what a global quota's covers, null for others
 * @param manual how much of blocked is blocked by hand (C-03)
 * @param reserves how much of blocked is left in capacity reserves
 */
public record NamedGauge(
        GaugeKey key, String name, GaugeLine line, @Nullable PeriodSpan period, int manual, int reserves) {

    /** What stands in Blocked. */
    public BlockedParts parts() {
        return BlockedParts.of(line, manual, reserves);
    }

    /** The address of its history. */
    public String id() {
        return key.toString();
    }

    /** Counts for the account's period, not for one event (AMB-Q9). */
    public boolean isGlobal() {
        return key.kind() == GaugeKind.GLOBAL_QUOTA;
    }
}
