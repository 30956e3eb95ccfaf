package org.jauge.inventory;

import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;

/**
 * One gauge of an event with its name.
 *
 * @param open false for a lazy gauge without a row yet; its line is what it would start with
 * @param period for a global quota its scope, empty otherwise
 */
public record GaugeRow(GaugeKey key, String name, GaugeLine line, boolean open, String period) {

    /** The address of its history. */
    public String id() {
        return key.toString();
    }

    /** A global quota is edited at the account, not at one event (AMB-Q9). */
    public boolean isGlobal() {
        return !period.isEmpty();
    }
}
