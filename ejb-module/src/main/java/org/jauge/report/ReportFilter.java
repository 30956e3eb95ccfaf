package org.jauge.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jauge.dossier.PaymentMethod;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * Which days, and what of them.
 *
 * @param until the last day, included
 * @param activityId of the sales; money has none
 * @param method of the money; sales have none
 * @param clerkId who sold, took or gave back; null for everybody, shops included
 */
public record ReportFilter(
        LocalDate from,
        LocalDate until,
        @Nullable Long activityId,
        @Nullable PaymentMethod method,
        @Nullable Long clerkId,
        Set<Dimension> by)
        implements Serializable {

    private static final int DAYS_MAX = 366;

    public ReportFilter {
        if (until.isBefore(from)) throw new InvalidField("until", "before-from", until);
        if (ChronoUnit.DAYS.between(from, until) >= DAYS_MAX) throw new InvalidField("until", "too-long-a-span", until);
        by = Set.copyOf(by);
    }

    Set<Dimension> by(Set<Dimension> possible) {
        var both = EnumSet.copyOf(possible);
        both.retainAll(by);
        return both;
    }
}
