package org.jauge.inventory;

import java.io.Serializable;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.quota.PeriodSpan;

/**
 * One period of a global quota with its line.
 *
 * @param open false while there is no row: the line is what it would start with
 * @param aside how much of blocked is set aside (C-03)
 */
public record PeriodLine(PeriodSpan span, GaugeKey key, GaugeLine line, boolean open, SetAside aside)
        implements Serializable {

    public BlockedParts parts() {
        return BlockedParts.of(line, aside);
    }

    /** The lowest capacity it can be given (AMB-Q3). */
    int minimum() {
        return line.blocked() + line.used();
    }
}
