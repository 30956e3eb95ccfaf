package org.jauge.inventory;

import java.io.Serializable;

/**
 * What becomes, or would become, of one period when many are given a capacity.
 *
 * @param minimum the lowest capacity possible, where it is refused
 */
public record PeriodChange(PeriodLine period, int capacity, Outcome outcome, int minimum) implements Serializable {

    /** How it ends. */
    public enum Outcome {
        CHANGED,
        /** It has that capacity already. */
        UNCHANGED,
        /** More is blocked and used (AMB-Q3); it stays as it is. */
        REFUSED
    }

    static PeriodChange planned(PeriodLine period, int capacity) {
        if (capacity < period.minimum()) return refused(period, capacity, period.minimum());
        var same = period.open() && period.line().capacity() == capacity;
        return new PeriodChange(period, capacity, same ? Outcome.UNCHANGED : Outcome.CHANGED, 0);
    }

    static PeriodChange refused(PeriodLine period, int capacity, int minimum) {
        return new PeriodChange(period, capacity, Outcome.REFUSED, minimum);
    }

    @Override
    public String toString() {
        return period.span().first() + " " + period.span().block() + ": "
                + period.line().capacity() + " → " + (outcome == Outcome.REFUSED ? "≥ " + minimum : capacity);
    }
}
