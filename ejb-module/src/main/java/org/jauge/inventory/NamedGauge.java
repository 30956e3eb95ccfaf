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
 * @param aside how much of blocked is set aside (C-03)
 */
public record NamedGauge(
        GaugeKey key, String name, GaugeLine line, @Nullable PeriodSpan period, SetAside aside) {

    /** What stands in Blocked. */
    public BlockedParts parts() {
        return BlockedParts.of(line, aside);
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
