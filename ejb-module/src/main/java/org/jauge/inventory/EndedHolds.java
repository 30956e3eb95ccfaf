package org.jauge.inventory;

import java.time.Instant;
import java.util.Set;
import org.jauge.gauge.GaugeKey;

/** Carts whose time is over but whose places are still blocked; implemented where carts live (H-03). */
public interface EndedHolds {

    /** Lapses those that block any of the gauges. */
    void lapse(Set<GaugeKey> gauges, Instant now);
}
