package org.jauge.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * How strictly deadlines are kept.
 *
 * @param marginDays how many days longer a firm deadline lets people pay; means nothing where it is flexible
 */
public record DeadlinePolicy(Strictness strictness, int marginDays) {

    public static final int MARGIN_MAX = 90;

    /** What every merchant starts with. */
    public static final DeadlinePolicy USUAL = new DeadlinePolicy(Strictness.FIRM, 0);

    /** Who ends a booking that was not paid in time. */
    public enum Strictness {
        /** The clock, when the deadline and the margin are over. */
        FIRM,
        /** Somebody, whenever he wants to, or the start of the event; until then it can be paid. */
        FLEXIBLE
    }

    public DeadlinePolicy {
        if (strictness == null) throw new InvalidField("strictness", "required", null);
        marginDays = Whole.between("marginDays", marginDays, 0, MARGIN_MAX);
    }

    /**
     * The last moment at which a booked line can be paid: the end of its lock, if staff let it exceed its deadline; the
     * end of the day that the margin leads to; or, where nothing ends it by itself, the start. Never after the start.
     */
    public Instant payableUntil(Instant deadline, Instant eventStart, ZoneId zone, @Nullable Instant lockedUntil) {
        var end = strictness == Strictness.FLEXIBLE ? eventStart : firmEnd(deadline, zone);
        if (lockedUntil != null && lockedUntil.isAfter(end)) end = lockedUntil; // a lock gives time, it takes none
        return end.isBefore(eventStart) ? end : eventStart;
    }

    /** Whether the clock ends what is payable no more: where that is firm, and anywhere once the event has begun. */
    public boolean isEndedByClock(Instant eventStart, Instant now) {
        return strictness == Strictness.FIRM || !now.isBefore(eventStart);
    }

    private Instant firmEnd(Instant deadline, ZoneId zone) {
        if (marginDays == 0) return deadline;
        return ConfirmationDelay.endOf(LocalDate.ofInstant(deadline, zone).plusDays(marginDays), zone);
    }
}
