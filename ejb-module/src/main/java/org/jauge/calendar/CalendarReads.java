package org.jauge.calendar;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityReads;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.WallClock;

/** The days of an activity's calendar, by two queries for all of them, however many events there are. */
@Stateless
@RolesAllowed(READER)
public class CalendarReads {

    /** Six weeks: what a month can touch. */
    public static final int DAYS_MAX = 42;

    private static final String BETWEEN = " e.merchantId = :merchant and e.activityId = :activity"
            + " and e.startsAt >= :from and e.startsAt < :until";
    private static final String EVENTS = "select new org.jauge.calendar.CalendarRow(e.id, e.startsAt, e.endsAt,"
            + " e.localDate, e.subtitle, e.theme, e.language, e.state) from CalendarEvent e where" + BETWEEN
            + " order by e.startsAt, e.id";
    private static final String SUMS = "select g.key.key1,"
            + " sum(case when g.closed = true then g.blocked + g.used else g.capacity end), sum(g.blocked), sum(g.used)"
            + " from CalendarEvent e, Gauge g where g.key.kind = 1 and g.key.key1 = e.id and" + BETWEEN
            + " group by g.key.key1";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActivityReads activities;

    /** @param from like {@code to} a local date, included; {@code perDay} bounds what is shown of a day, not the sums */
    public List<CalendarDay> days(long activityId, LocalDate from, LocalDate to, int perDay) {
        if (ChronoUnit.DAYS.between(from, to) >= DAYS_MAX) throw new IllegalArgumentException(from + " to " + to);
        if (from.getYear() < WallClock.YEAR_MIN || to.getYear() > WallClock.YEAR_MAX) throw new NotFound("date", from);
        var zone = activities.details(activityId).zone();
        var start = from.atStartOfDay(zone).toInstant();
        var end = to.plusDays(1).atStartOfDay(zone).toInstant();
        var rows = between(EVENTS, CalendarRow.class, activityId, start, end).getResultList().stream()
                .collect(Collectors.groupingBy(CalendarRow::localDate));
        var sums = sums(activityId, start, end);
        return from.datesUntil(to.plusDays(1))
                .map(date -> day(date, rows.getOrDefault(date, List.of()), sums, zone, perDay))
                .toList();
    }

    private static CalendarDay day(
            LocalDate date, List<CalendarRow> rows, Map<Long, PlaceSums> sums, ZoneId zone, int perDay) {
        var all = rows.stream()
                .map(row -> sums.getOrDefault(row.id(), PlaceSums.NONE))
                .reduce(PlaceSums.NONE, PlaceSums::plus);
        var shown = rows.stream()
                .limit(perDay)
                .map(row -> row.entry(zone, sums.getOrDefault(row.id(), PlaceSums.NONE)))
                .toList();
        return new CalendarDay(date, rows.size(), all, shown);
    }

    private Map<Long, PlaceSums> sums(long activityId, Instant start, Instant end) {
        var sums = new HashMap<Long, PlaceSums>();
        for (var row : between(SUMS, Object[].class, activityId, start, end).getResultList())
            sums.put((Long) row[0], new PlaceSums(number(row[1]), number(row[2]), number(row[3])));
        return sums;
    }

    private static long number(Object sum) {
        return ((Number) sum).longValue();
    }

    private <T> TypedQuery<T> between(String query, Class<T> type, long activityId, Instant start, Instant end) {
        return em.createQuery(query, type)
                .setHint("eclipselink.jdbc.bind-parameters", true) // else Derby is told that truth is 1
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setParameter("from", start)
                .setParameter("until", end);
    }
}
