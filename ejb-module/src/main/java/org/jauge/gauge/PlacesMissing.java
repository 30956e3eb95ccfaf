package org.jauge.gauge;

import java.util.Set;

/** Implemented by refusals for want of places: carts that ended but still have some are let go first (H-03). */
public interface PlacesMissing {

    /** Who blocks one of these may have what is missing. */
    Set<GaugeKey> gauges();
}
