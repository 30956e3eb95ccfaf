package org.jauge.booking;

import java.time.Instant;
import java.util.Locale;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides about many bookings at once.
 *
 * @param days by how many deadlines move, where they do
 * @param until how long they may exceed their deadlines, where they may
 * @param reason why they may, for colleagues
 */
public record ReleaseOrder(
        ReleaseOperation operation,
        @Nullable Integer days,
        @Nullable Instant until,
        String reason) {

    private static final int DAYS_MAX = 750;
    private static final int REASON_MAX = 500;

    public static ReleaseOrder release() {
        return of(ReleaseOperation.RELEASE);
    }

    public static ReleaseOrder remind() {
        return of(ReleaseOperation.REMIND);
    }

    public static ReleaseOrder unlock() {
        return of(ReleaseOperation.UNLOCK);
    }

    /** @throws InvalidField unless it is by 1 to 750 days */
    public static ReleaseOrder extend(@Nullable Integer days) {
        if (days == null) throw new InvalidField("days", "required", null);
        Whole.between("days", days, 1, DAYS_MAX);
        return new ReleaseOrder(ReleaseOperation.EXTEND, days, null, "");
    }

    /**
     * Whether its end is to come is asked when it is carried out: repeated later it has its first answer (K-03).
     *
     * @throws InvalidField unless it has an end and a reason
     */
    public static ReleaseOrder lock(@Nullable Instant until, @Nullable String reason) {
        if (until == null) throw new InvalidField("until", "required", null);
        return new ReleaseOrder(ReleaseOperation.LOCK, null, until, Text.required("reason", reason, REASON_MAX));
    }

    private static ReleaseOrder of(ReleaseOperation operation) {
        return new ReleaseOrder(operation, null, null, "");
    }

    /** @throws InvalidField about {@code until} where it is a lock that would be over */
    void requireAhead(Instant now) {
        if (until != null && !until.isAfter(now)) throw new InvalidField("until", "in-the-past", until);
    }

    /** Another text is another request (K-03). */
    String asked() {
        var asked = operation.name().toLowerCase(Locale.ROOT);
        return switch (operation) {
            case RELEASE, REMIND, UNLOCK -> asked;
            case EXTEND -> asked + " " + days;
            case LOCK -> asked + " " + until + " " + reason;
        };
    }
}
