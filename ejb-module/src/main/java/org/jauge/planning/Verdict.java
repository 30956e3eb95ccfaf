package org.jauge.planning;

import org.jauge.gauge.GaugeLine;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one event and, where nothing, why.
 *
 * @param minimum the least, or the most, that would be possible
 */
record Verdict(
        BulkOutcome outcome,
        @Nullable Objection objection,
        @Nullable Integer minimum,
        @Nullable Integer asked) {

    static final Verdict PLANNED = new Verdict(BulkOutcome.PLANNED, null, null, null);
    static final Verdict UNCHANGED = new Verdict(BulkOutcome.UNCHANGED, null, null, null);

    static Verdict refused(Objection objection) {
        return new Verdict(BulkOutcome.REFUSED, objection, null, null);
    }

    static Verdict refused(Objection objection, int minimum, int asked) {
        return new Verdict(BulkOutcome.REFUSED, objection, minimum, asked);
    }

    static Verdict tooLow(int minimum, int asked) {
        return new Verdict(BulkOutcome.REFUSED, Objection.TOO_LOW, minimum, asked);
    }

    /** Of a gauge alone. */
    static Verdict of(GaugeLine line, int asked) {
        var minimum = line.blocked() + line.used();
        if (asked < minimum) return tooLow(minimum, asked);
        if (asked > Whole.CAPACITY_MAX)
            return new Verdict(BulkOutcome.REFUSED, Objection.TOO_LARGE, Whole.CAPACITY_MAX, asked);
        return line.capacity() == asked ? UNCHANGED : PLANNED;
    }

    boolean isRefusal() {
        return outcome == BulkOutcome.REFUSED;
    }

    /** Of two parts of one event: a refusal counts before a change, a change before none. */
    Verdict and(Verdict other) {
        if (isRefusal() || (outcome == BulkOutcome.PLANNED && !other.isRefusal())) return this;
        return other;
    }
}
