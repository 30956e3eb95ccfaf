package org.jauge.booking;

import java.io.Serializable;
import org.jauge.merchant.Channel;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * What a saved filter of the release screen asks for; every part may be empty.
 *
 * @param dueInDays with a deadline at the latest so many days after the day of use, or before it where negative
 * @param categoryId the product
 * @param channel of the point of sale at which it was made
 * @param asked only what a customer asks more time for (B-14)
 */
public record FilterTerms(
        @Nullable BookingKind kind,
        @Nullable Integer dueInDays,
        @Nullable Long activityId,
        @Nullable Long categoryId,
        @Nullable Channel channel,
        boolean asked)
        implements Serializable {

    private static final int DAYS_MAX = 750;

    public FilterTerms {
        if (dueInDays != null) Whole.between("due", dueInDays, -DAYS_MAX, DAYS_MAX);
    }

    public FilterTerms(@Nullable BookingKind kind, @Nullable Integer dueInDays, @Nullable Long activityId) {
        this(kind, dueInDays, activityId, null, null, false);
    }
}
