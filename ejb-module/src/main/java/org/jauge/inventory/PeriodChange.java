package org.jauge.inventory;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /**
     * What stood before, for the journal: each capacity with how many periods had it, the most frequent first. A year
     * of days fits, where the days one by one would be cut; each period's movements say which it was.
     */
    static String before(List<PeriodChange> changes) {
        var changed = counted(changes, Outcome.CHANGED);
        var refused = counted(changes, Outcome.REFUSED);
        return refused.isEmpty() ? changed : changed + "; refused: " + refused;
    }

    private static String counted(List<PeriodChange> changes, Outcome outcome) {
        var counts = changes.stream()
                .filter(change -> change.outcome == outcome)
                .collect(Collectors.groupingBy(
                        change -> change.period.line().capacity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .map(count -> count.getKey() + " × " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
