package org.jauge.inventory;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jauge.gauge.Cause;
import org.jauge.gauge.CauseTotal;

/**
 * What stands in Blocked and Used of a period for one kind of holder, out of the ledger: all of them add up to its line
 * (Q-13, C-03).
 */
public record PeriodShare(Kind kind, long blocked, long used, long actual) implements Serializable {

    /** For whom; each movement is of exactly one of them, and of the total. */
    public enum Kind {
        /** Carts, bookings and sales at events. */
        EVENTS,
        /** Left in capacity reserves, with access and without. */
        RESERVES,
        /** Blocked by hand. */
        MANUAL,
        /** Let go after it had stayed used without a ticket (AMB-Q1): less than nothing. */
        FREED,
        TOTAL;

        private boolean covers(Cause cause) {
            return switch (this) {
                case EVENTS ->
                    !Cause.OF_RESERVES.contains(cause) && !Cause.BY_HAND.contains(cause) && cause != Cause.FREED;
                case RESERVES -> Cause.OF_RESERVES.contains(cause);
                case MANUAL -> Cause.BY_HAND.contains(cause);
                case FREED -> cause == Cause.FREED;
                case TOTAL -> true;
            };
        }
    }

    /**
     * What the causes of a period add up to, so that its parts can be told from the events': of events and in total
     * always, of others where there is something.
     */
    public static List<PeriodShare> of(List<CauseTotal> totals) {
        return Arrays.stream(Kind.values())
                .map(kind -> sum(kind, totals))
                .filter(PeriodShare::isShown)
                .toList();
    }

    private static PeriodShare sum(Kind kind, List<CauseTotal> totals) {
        var own = totals.stream().filter(total -> kind.covers(total.cause())).toList();
        return new PeriodShare(
                kind,
                own.stream().mapToLong(CauseTotal::blocked).sum(),
                own.stream().mapToLong(CauseTotal::used).sum(),
                own.stream().mapToLong(CauseTotal::actual).sum());
    }

    private boolean isShown() {
        return kind == Kind.EVENTS || kind == Kind.TOTAL || blocked != 0 || used != 0;
    }
}
