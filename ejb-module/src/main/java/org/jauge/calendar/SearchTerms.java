package org.jauge.calendar;

import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jauge.shared.WallClock;

/** A search as a condition in JPQL: only what it asks for stands in it, so that the database can plan each search. */
final class SearchTerms {

    /** Where there is room; on {@code g}, a gauge, and {@code p}, its emplacement. */
    static final String ROOM =
            "p.active = true and g.closed = false and g.key.kind = 1 and g.capacity - (g.blocked + g.used) >= :persons";

    /**
     * What sells there now in the list of the event, {@code e}: on {@code x}, a cell, and {@code c}, its category. What
     * quotas leave is not asked: it is known event by event, and often has no row to look at.
     */
    static final String OFFER = "x.priceListId = e.priceListId and x.emplacementId = p.id and x.offered = true"
            + " and c.id = x.categoryId and c.active = true and (c.saleFrom is null or c.saleFrom <= :now)"
            + " and (c.saleUntil is null or c.saleUntil > :now)";

    private static final LocalDate FOREVER = LocalDate.of(WallClock.YEAR_MAX, 12, 31);
    private static final Instant EVER = Instant.EPOCH;
    private static final Instant LAST = FOREVER.plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);
    /** No wall is further from UTC, on either side. */
    private static final Duration FURTHEST = Duration.ofHours(14);

    private final StringBuilder condition = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    private SearchTerms() {}

    static SearchTerms of(EventSearch search, Instant now) {
        var terms = new SearchTerms();
        if (!search.activityIds().isEmpty()) terms.add("a.id in :activities", "activities", search.activityIds());
        var back = search.starts().reachesBack() && search.persons() == null;
        if (!back) terms.add("e.endsAt > :now", "now", now);
        terms.bounds(search.starts(), back ? EVER : now.minus(EventSpan.LONGEST));
        terms.walls(search.starts());
        if (search.persons() != null) terms.room(search.persons());
        return terms;
    }

    /** In instants, for these are in the index; the local dates decide, and lie within. */
    private void bounds(Starts starts, Instant least) {
        var from = starts.from() == null ? least : midnight(starts.from()).minus(FURTHEST);
        var after = starts.after() == null ? least : known(starts.after());
        add("e.startsAt >= :earliest", "earliest", Collections.max(List.of(least, from, after)));
        var to = midnight(starts.to() == null ? FOREVER : starts.to()).plus(FURTHEST.plusDays(1));
        var before = starts.before() == null ? to : known(starts.before());
        add("e.startsAt <= :latest", "latest", Collections.min(List.of(to, before)));
    }

    private void walls(Starts starts) {
        if (starts.from() != null)
            add(
                    "e.localDate >= :from",
                    "from",
                    midnight(starts.from()).atOffset(ZoneOffset.UTC).toLocalDate());
        if (starts.to() != null) add("e.localDate <= :to", "to", starts.to());
        if (!starts.days().isEmpty()) {
            var days = starts.days().stream().map(day -> (short) day.getValue());
            add("e.localWeekday in :days", "days", days.sorted().toList());
        }
        if (starts.timeFrom() != null) add("e.localMinute >= :timeFrom", "timeFrom", minute(starts.timeFrom()));
        if (starts.timeTo() != null) add("e.localMinute <= :timeTo", "timeTo", minute(starts.timeTo()));
    }

    /** On sale by its own times: {@code now} is bound already. */
    private void room(int persons) {
        condition.append(" and (e.saleFrom is null or e.saleFrom <= :now)"
                + " and (e.saleUntil is null or e.saleUntil > :now)"
                + " and a.state <> org.jauge.activity.ActivityState.INACTIVE");
        add(
                "exists (select g.capacity from Gauge g, Emplacement p, PriceListEntry x, TicketCategory c"
                        + " where g.key.key1 = e.id and p.id = g.key.key2 and " + ROOM + " and " + OFFER + ")",
                "persons",
                persons);
    }

    private void add(String term, String name, Object value) {
        condition.append(" and ").append(term);
        values.put(name, value);
    }

    String condition() {
        return condition.toString();
    }

    <T extends Query> T into(T query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static short minute(LocalTime time) {
        return (short) time.get(ChronoField.MINUTE_OF_DAY);
    }

    private static Instant midnight(LocalDate date) {
        return known(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** As far as our own years go, and no further than any database's. */
    private static Instant known(Instant moment) {
        return moment.isBefore(EVER) ? EVER : moment.isAfter(LAST) ? LAST : moment;
    }
}
