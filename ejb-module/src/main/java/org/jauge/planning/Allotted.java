package org.jauge.planning;

/**
 * What the reserves of a change have at one event, read without a lock.
 *
 * @param gone of each what is drawn or in a cart
 * @param available how many more could be set aside
 */
public record Allotted(ReserveTotals before, ReserveTotals gone, int available) {

    /** No reserve below what is gone of it (AMB-R2), and all of them together from what is available. */
    Verdict verdict(ReserveTotals asked) {
        for (var entry : asked.byReserve().entrySet())
            if (entry.getValue() < gone.of(entry.getKey()))
                return Verdict.refused(Objection.BELOW_DRAWN, gone.of(entry.getKey()), entry.getValue());
        var possible = (int) Math.min(Integer.MAX_VALUE, (long) before.sum() + available);
        if (asked.sum() > possible) return Verdict.refused(Objection.BEYOND_AVAILABLE, possible, asked.sum());
        return before.equals(asked) ? Verdict.UNCHANGED : Verdict.PLANNED;
    }
}
