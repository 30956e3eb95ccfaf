package org.jauge.inventory;

import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.quota.PeriodSpan;
import org.jspecify.annotations.Nullable;

/**
 * One gauge of an event with its name.
 *
 * @param open false where there is no row yet: a lazy gauge, whose line is what it would start with, an
 *     emplacement that is not open here (E-17), a category without a quantity of its own
 * @param used whether anybody ever took anything there; not asked of quotas
 * @param period for a global quota the period that the event counts in, null otherwise
 * @param aside how much of blocked is set aside (C-03)
 */
public record GaugeRow(
        GaugeKey key,
        String name,
        GaugeLine line,
        boolean open,
        Mark mark,
        boolean used,
        @Nullable PeriodSpan period,
        SetAside aside) {

    /** Why nothing more is taken there, although it has a row. */
    public enum Mark {
        NONE,
        /** An emplacement that was closed at this event. */
        CLOSED,
        /** A category's own quantity that was taken away: it limits nothing (C-01). */
        LIFTED,
        /** It was deactivated for the whole activity. */
        INACTIVE
    }

    /** What stands in Blocked. */
    public BlockedParts parts() {
        return BlockedParts.of(line, aside);
    }

    /** The address of its history. */
    public String id() {
        return key.toString();
    }

    /** A global quota is edited at the account, not at one event (AMB-Q9). */
    public boolean isGlobal() {
        return period != null;
    }

    /** Whether it counts from its first unit on, also while it has no row. */
    public boolean isLazy() {
        return key.kind() == GaugeKind.QUOTA || key.kind() == GaugeKind.GLOBAL_QUOTA;
    }

    /** Whether there is no limit at all while it has no row. */
    public boolean isOptional() {
        return key.kind() == GaugeKind.RATE;
    }

    /** Whether its capacity can be changed at the event. */
    public boolean isEditable() {
        return !isGlobal() && (mark == Mark.NONE || mark == Mark.LIFTED);
    }

    public boolean isMarked() {
        return mark != Mark.NONE;
    }
}
