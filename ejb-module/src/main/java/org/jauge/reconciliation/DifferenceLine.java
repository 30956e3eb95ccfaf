package org.jauge.reconciliation;

import org.jauge.gauge.GaugeKey;

/**
 * What a gauge says and what a recount gives.
 *
 * @param part what was compared and with what: {@code ledger.used}, {@code tickets.actual}
 */
public record DifferenceLine(GaugeKey key, String part, long counted, long recounted) {}
