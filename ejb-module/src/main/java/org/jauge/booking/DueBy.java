package org.jauge.booking;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Until when a line has to be due to be listed: one moment for all, or a day that ends by the clock of each activity,
 * as deadlines do (A-01, B-06).
 *
 * @param ends the earliest first; one at least
 */
record DueBy(List<End> ends) {

    /** After every deadline. */
    static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    /** @param activityIds whose lines are due before then; those of the first end are not asked for */
    record End(Instant before, List<Long> activityIds) {}

    DueBy {
        ends = List.copyOf(ends);
    }

    static DueBy moment(Instant before) {
        return new DueBy(List.of(new End(before, List.of())));
    }

    /**
     * The end of that day wherever they are, so one moment where that is the same for all.
     *
     * @param zones by activity
     * @param before and never later than that
     */
    static DueBy day(LocalDate day, Map<Long, ZoneId> zones, Instant before) {
        var ends = new TreeMap<Instant, List<Long>>();
        zones.forEach((activity, zone) -> {
            var end = day.plusDays(1).atStartOfDay(zone).toInstant();
            ends.computeIfAbsent(Terms.earlier(end, before), unseen -> new ArrayList<>())
                    .add(activity);
        });
        if (ends.isEmpty()) return moment(before); // without activities nothing waits
        return new DueBy(ends.entrySet().stream()
                .map(end -> new End(end.getKey(), List.copyOf(end.getValue())))
                .toList());
    }

    /** Of a line l. The latest end stands by itself, for that is where the walk along the index ends. */
    String where() {
        var latest = " and l.waitingUntil < :before";
        if (ends.size() == 1) return latest;
        return IntStream.range(0, ends.size())
                .mapToObj(end -> "l.waitingUntil < :end" + end + (end == 0 ? "" : " and l.activityId in :ending" + end))
                .collect(Collectors.joining(" or ", latest + " and (", ")"));
    }

    void set(TypedQuery<?> query) {
        query.setParameter("before", ends.get(ends.size() - 1).before());
        if (ends.size() == 1) return;
        for (var end = 0; end < ends.size(); end++) {
            query.setParameter("end" + end, ends.get(end).before());
            if (end > 0) query.setParameter("ending" + end, ends.get(end).activityIds());
        }
    }
}
