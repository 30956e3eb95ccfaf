package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** Reads by which clocks the day ends that a filter names. */
@Dependent
class DueDays {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    DueBy of(ReleaseFilter filter) {
        var before = filter.dueBefore() == null ? DueBy.EVER : filter.dueBefore();
        var day = filter.dueOn();
        return day == null
                ? DueBy.moment(before)
                : DueBy.day(day, zones(filter.what().activityId()), before);
    }

    /** By activity; of one alone where the filter names it. */
    private Map<Long, ZoneId> zones(@Nullable Long activity) {
        var query = em.createQuery(
                        "select a.id, a.timeZone from Activity a where a.merchantId = :merchant"
                                + (activity == null ? "" : " and a.id = :activity"),
                        Object[].class)
                .setParameter("merchant", caller.merchantId());
        if (activity != null) query.setParameter("activity", activity);
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ZoneId.of((String) row[1])));
    }
}
