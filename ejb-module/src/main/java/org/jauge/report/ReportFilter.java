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
 * @param categoryId of the sales; money has none
 * @param method of the money, and of the part of the sales that it paid
 * @param clerkId who sold, took or gave back; null for everybody, shops included
 */
public record ReportFilter(
        LocalDate from,
        LocalDate until,
        @Nullable Long activityId,
        @Nullable Long categoryId,
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

    /** Whether sales have to be shared out to what paid them. */
    boolean asksMethod() {
        return method != null || by.contains(Dimension.METHOD);
    }

    /** For somebody to whom money is not told. */
    ReportFilter withoutMethod() {
        var others = EnumSet.allOf(Dimension.class);
        others.remove(Dimension.METHOD);
        return new ReportFilter(from, until, activityId, categoryId, null, clerkId, by(others));
    }

    Set<Dimension> by(Set<Dimension> possible) {
        var both = EnumSet.copyOf(possible);
        both.retainAll(by);
        return both;
    }
}
