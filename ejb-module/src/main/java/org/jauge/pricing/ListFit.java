package org.jauge.pricing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.shared.DateSpan;

/** Refuses dates of a price list that would leave out events which use it; what is over no longer counts. */
@Dependent
class ListFit {

    private static final String OUTSIDE = " from CalendarEvent e, Activity a where a.id = e.activityId"
            + " and e.priceListId = :list and e.endsAt > :now and (e.localDate < :from or e.localDate > :until)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void require(PriceList list, DateSpan valid) {
        var outside = em.createQuery("select count(e)" + OUTSIDE, Long.class)
                .setParameter("list", list.id())
                .setParameter("now", clock.instant())
                .setParameter("from", valid.first())
                .setParameter("until", valid.last())
                .getSingleResult();
        if (outside > 0) throw new EventsOutsideDates(outside, first(list, valid));
    }

    private LocalDateTime first(PriceList list, DateSpan valid) {
        var row = em.createQuery(
                        "select e.startsAt, a.timeZone" + OUTSIDE + " order by e.startsAt, e.id", Object[].class)
                .setParameter("list", list.id())
                .setParameter("now", clock.instant())
                .setParameter("from", valid.first())
                .setParameter("until", valid.last())
                .setMaxResults(1)
                .getSingleResult();
        return LocalDateTime.ofInstant((Instant) row[0], ZoneId.of((String) row[1]));
    }
}
