package org.jauge.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jauge.dossier.PaymentMethod;
import org.jspecify.annotations.Nullable;

/** What the rows of one line have in common; null or empty where the report is not split by it. */
public record Group(
        @Nullable LocalDate day,
        String activity,
        String category,
        @Nullable PaymentMethod method,
        String clerk,
        String currency)
        implements Serializable, Comparable<Group> {

    private static final Comparator<Group> ORDER = Comparator.comparing(
                    Group::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Group::activity)
            .thenComparing(Group::category)
            .thenComparing(Group::method, Comparator.nullsFirst(Comparator.<PaymentMethod>naturalOrder()))
            .thenComparing(Group::clerk)
            .thenComparing(Group::currency);

    static Group total(String currency) {
        return new Group(null, "", "", null, "", currency);
    }

    /** Keeps what the report is split by. */
    Group only(Set<Dimension> by) {
        return new Group(
                by.contains(Dimension.DAY) ? day : null,
                by.contains(Dimension.ACTIVITY) ? activity : "",
                by.contains(Dimension.CATEGORY) ? category : "",
                by.contains(Dimension.METHOD) ? method : null,
                by.contains(Dimension.CLERK) ? clerk : "",
                currency);
    }

    Group paidBy(@Nullable PaymentMethod by) {
        return new Group(day, activity, category, by, clerk, currency);
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
