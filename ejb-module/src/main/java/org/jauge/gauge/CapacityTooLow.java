package org.jauge.gauge;

import org.jauge.shared.Rejection;

/** A capacity below what is blocked and used (AMB-Q3); names the lowest one possible. */
public final class CapacityTooLow extends Rejection {

    private static final long serialVersionUID = 1L;

    private final int minimum;
    private final int asked;

    public CapacityTooLow(int minimum, int asked) {
        super(Kind.CONFLICT, "Capacity " + asked + " is below blocked + used, " + minimum);
        this.minimum = minimum;
        this.asked = asked;
        fact("minimum", minimum);
        fact("asked", asked);
    }

    public int minimum() {
        return minimum;
    }

    public int asked() {
        return asked;
    }
}
