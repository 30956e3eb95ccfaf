package org.jauge.reserve;

import java.util.Map;
import org.jauge.gauge.GaugeKey;

/**
 * What was drawn comes back from a line.
 *
 * @param units what these items had of each gauge, as the ledger remembers it
 * @param fromCart it was never sold: it was in a cart or booked
 * @param toPublic staff give it to the public instead (AMB-R1)
 */
public record GivenBack(Portion portion, int items, Map<GaugeKey, Integer> units, boolean fromCart, boolean toPublic) {}
