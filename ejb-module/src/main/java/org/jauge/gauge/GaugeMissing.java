package org.jauge.gauge;

import org.jauge.shared.Rejection;

/** An emplacement that is not open at this event, or closed: nothing sells there, uncounted ones included (E-17). */
public final class GaugeMissing extends Rejection {

    private static final long serialVersionUID = 1L;

    public GaugeMissing(GaugeKey gauge) {
        super(Kind.CONFLICT, "No gauge " + gauge);
        fact("gauge", gauge.toString());
    }
}
