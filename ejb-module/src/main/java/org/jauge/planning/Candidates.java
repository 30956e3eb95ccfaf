package org.jauge.planning;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventState;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;

/** Finds the events that fit, all of them in one query: 13,000 are a matter of milliseconds. */
@Dependent
class Candidates {

    /** The most events that one bulk edit changes. */
    static final int EVENTS_MAX = 50_000;

    private static final String FITTING = "select e.id, e.version, e.activityId, a.timeZone, e.startsAt, e.localDate,"
            + " e.state, e.priceListId, e.saleFrom, e.saleUntil from CalendarEvent e, Activity a"
            + " where a.id = e.activityId and e.merchantId = :merchant and e.activityId in :activities"
            + " and e.localDate between :from and :to and (:anyState = true or e.state = :state)"
            + " and (:anyList = true or e.priceListId = :priceList)"
            + " order by e.startsAt, e.id";

    private static final String LINES = "select new org.jauge.calendar.EventLine(e.id, a.id, a.name, a.timeZone,"
            + " e.startsAt, e.endsAt, e.subtitle, e.theme, e.language, e.state, p.name) from CalendarEvent e, Activity a,"
            + " PriceList p where a.id = e.activityId and p.id = e.priceListId and e.merchantId = :merchant"
            + " and e.id in :ids";

    @PersistenceContext
    EntityManager em;

    /** By start. */
    List<Candidate> of(long merchantId, BulkFilter filter) {
        var rows = em.createQuery(FITTING, Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter("activities", filter.activityIds())
                .setParameter("from", filter.from() == null ? LocalDate.of(WallClock.YEAR_MIN, 1, 1) : filter.from())
                .setParameter("to", filter.to() == null ? LocalDate.of(WallClock.YEAR_MAX, 12, 31) : filter.to())
                .setParameter("anyState", filter.state() == null)
                .setParameter("state", filter.state() == null ? EventState.OPEN : filter.state())
                .setParameter("anyList", filter.priceListId() == null)
                .setParameter("priceList", filter.priceListId() == null ? 0L : filter.priceListId())
                .getResultList();
        var found = rows.stream()
                .map(Candidate::of)
                .filter(event -> filter.takes(event.id(), event.date(), event.time()))
                .limit(EVENTS_MAX + 1L)
                .toList();
        if (found.size() > EVENTS_MAX) throw new InvalidField("events", "too-many", EVENTS_MAX);
        return found;
    }

    /** As a list shows them, in the order of their ids' list. */
    List<EventLine> lines(long merchantId, List<Long> ids) {
        var byId = linesById(merchantId, ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
    }

    Map<Long, EventLine> linesById(long merchantId, List<Long> ids) {
        var byId = new HashMap<Long, EventLine>();
        if (ids.isEmpty()) return byId;
        var lines = em.createQuery(LINES, EventLine.class)
                .setParameter("merchant", merchantId)
                .setParameter("ids", ids);
        Collisions.retried(lines::getResultList) // an edit that is applied meanwhile goes before who looks at it
                .forEach(line -> byId.put(line.id(), line));
        return byId;
    }
}
