package org.jauge.inventory;

import java.io.Serializable;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;

/**
 * What a gauge would regain.
 *
 * @param returned units of the tickets in question
 * @param blocked whether the gauge is at zero and blocks there: it would regain nothing
 */
public record Regain(GaugeKey key, String name, GaugeLine before, GaugeLine after, int returned, boolean blocked)
        implements Serializable {

    public int regained() {
        return after.available() - before.available();
    }

    /** The event it counts for; 0 for a global quota's period. */
    public long eventId() {
        return key.kind() == GaugeKind.GLOBAL_QUOTA ? 0 : key.key1();
    }
}
