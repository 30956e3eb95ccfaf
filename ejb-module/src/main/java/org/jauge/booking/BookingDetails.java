package org.jauge.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jauge.dossier.LineState;
import org.jspecify.annotations.Nullable;

/**
 * A booking with its deadlines (B-14).
 *
 * @param version the dossier's, as it was seen
 * @param deadline the earliest of its lines that wait; null when none does
 * @param payableUntil until when it can be paid, by the one rule of A-02; null when it cannot be paid at all
 * @param due what is still to be paid
 */
public record BookingDetails(
        String number,
        long version,
        BookingFacts facts,
        @Nullable Instant deadline,
        @Nullable Instant payableUntil,
        BigDecimal due,
        List<LineDeadline> lines,
        Instant now) {

    /**
     * @param deadline of one line, whatever its state
     * @param zone its activity's, by whose clock its deadline ends
     */
    public record LineDeadline(
            long lineId, LineState state, Instant eventStart, Instant deadline, Instant payableUntil, ZoneId zone) {

        public boolean waiting() {
            return state.waits();
        }
    }

    public BookingDetails {
        lines = List.copyOf(lines);
    }

    /** By whose clock the first deadline ends: it is the end of a day there (B-06). Null when none waits. */
    public @Nullable ZoneId deadlineZone() {
        return zoneOfFirst(LineDeadline::deadline);
    }

    /** The same of what can be paid. */
    public @Nullable ZoneId payableZone() {
        return zoneOfFirst(LineDeadline::payableUntil);
    }

    private @Nullable ZoneId zoneOfFirst(Function<LineDeadline, Instant> end) {
        return lines.stream()
                .filter(LineDeadline::waiting)
                .min(Comparator.comparing(end))
                .map(LineDeadline::zone)
                .orElse(null);
    }

    /** Waits for its money, and the deadline is over. */
    public boolean isExpired() {
        return deadline != null && deadline.isBefore(now);
    }

    public boolean isPayable() {
        return payableUntil != null && !payableUntil.isBefore(now) && !facts.isOption();
    }

    /** Its deadline is over, and it can be paid all the same: a margin, a lock, or nobody who ends it. */
    public boolean isOverdue() {
        return isExpired() && isPayable();
    }

    public boolean isLocked() {
        var until = facts.lockedUntil();
        return until != null && !until.isBefore(now);
    }

    /** What its customer can do with it now; staff are shown the same by the same rule. */
    public Set<Deed> deeds() {
        var deeds = EnumSet.noneOf(Deed.class);
        if (isPayable() && due.signum() > 0) deeds.add(Deed.PAY);
        if (facts.isOpen()) deeds.add(Deed.CANCEL);
        if (facts.isOpen() && facts.extensionAskedAt() == null) deeds.add(Deed.ASK_MORE_TIME);
        return deeds;
    }

    /** Whether a line was let go whose event has not begun, and nothing was sold: its places can be taken again. */
    public boolean isReturnable() {
        return !facts.isPaid()
                && lines.stream()
                        .anyMatch(line -> line.state() == LineState.RELEASED && now.isBefore(line.eventStart()));
    }
}
