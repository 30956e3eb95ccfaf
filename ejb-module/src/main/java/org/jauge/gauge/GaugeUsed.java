package org.jauge.gauge;

import org.jauge.shared.Rejection;

/** Something was taken from it, so it can be closed but not taken away (E-17). */
public final class GaugeUsed extends Rejection {

    private static final long serialVersionUID = 1L;

    public GaugeUsed(GaugeKey gauge) {
        super(Kind.CONFLICT, "Gauge " + gauge + " was used");
        fact("gauge", gauge.toString());
    }
}
