package org.jauge.reconciliation;

import org.jauge.gauge.GaugeKey;

/**
 * What a gauge says and what a recount gives.
 *
 * @param part what was compared and with what: {@code ledger.used}, {@code tickets.actual}
 */
public record DifferenceLine(GaugeKey key, String part, long counted, long recounted) {

    static final String STRAY_MOVEMENTS = "ledger.stray";
    static final String STRAY_LINES = "lines.stray";

    /** Whether there is a gauge whose history could be shown. */
    public boolean hasGauge() {
        return !part.equals(STRAY_MOVEMENTS) && !part.equals(STRAY_LINES);
    }
}
