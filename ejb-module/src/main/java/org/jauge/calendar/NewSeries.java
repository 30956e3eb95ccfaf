package org.jauge.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;
import org.jauge.shared.Whole;

/**
 * A simple series: on these days of the week, at these times, from one date to another, both included.
 *
 * @param skipped dates on which nothing takes place
 * @param minutes how long each event lasts
 */
public record NewSeries(
        LocalDate from,
        LocalDate to,
        Set<DayOfWeek> days,
        List<LocalTime> times,
        Set<LocalDate> skipped,
        int minutes,
        EventFacts facts) {

    /** The most events that one series makes. */
    public static final int COUNT_MAX = 13_000;

    static final int TIMES_MAX = 100;
    static final int SKIPPED_MAX = 200;
    private static final int DAYS_MAX = COUNT_MAX;

    public NewSeries {
        if (from == null) throw new InvalidField("from", "required", null);
        if (to == null) throw new InvalidField("to", "required", null);
        if (to.isBefore(from)) throw new InvalidField("to", "before-start", to);
        if (ChronoUnit.DAYS.between(from, to) > DAYS_MAX) throw new InvalidField("to", "too-many", to);
        if (days.isEmpty()) throw new InvalidField("days", "required", null);
        if (times.isEmpty()) throw new InvalidField("times", "required", null);
        if (times.size() > TIMES_MAX) throw new InvalidField("times", "too-many", times.size());
        if (skipped.size() > SKIPPED_MAX) throw new InvalidField("skipped", "too-many", skipped.size());
        Whole.between("minutes", minutes, 1, (int) EventSpan.LONGEST.toMinutes());
        days = Set.copyOf(days);
        times = List.copyOf(new TreeSet<>(times));
        skipped = Set.copyOf(skipped);
    }

    /** Without a date that is skipped. */
    public NewSeries(
            LocalDate from, LocalDate to, Set<DayOfWeek> days, List<LocalTime> times, int minutes, EventFacts facts) {
        this(from, to, days, times, Set.of(), minutes, facts);
    }

    Duration duration() {
        return Duration.ofMinutes(minutes);
    }

    /** Every start, in order; no day of the week in between is a mistake in the dates, and said so. */
    List<LocalDateTime> starts() {
        var starts = from.datesUntil(to.plusDays(1))
                .filter(date -> days.contains(date.getDayOfWeek()) && !skipped.contains(date))
                .flatMap(date -> times.stream().map(date::atTime))
                .limit(COUNT_MAX + 1L)
                .toList();
        if (starts.isEmpty()) throw new InvalidField("days", "none-in-range", days);
        if (starts.size() > COUNT_MAX) throw new InvalidField("to", "too-many", to);
        return starts;
    }

    /** Those starts that a change of the clock skips: there is no event then. */
    List<LocalDateTime> gaps(ZoneId zone) {
        return starts().stream().filter(start -> WallClock.skips(start, zone)).toList();
    }

    /** The days with an event, in order. */
    Set<LocalDate> dates(ZoneId zone) {
        var dates = new LinkedHashSet<LocalDate>();
        spans(zone).forEach(span -> dates.add(span.localDate()));
        return dates;
    }

    /** Every event, in order. */
    List<EventSpan> spans(ZoneId zone) {
        var spans = starts().stream()
                .filter(start -> !WallClock.skips(start, zone))
                .map(start -> EventSpan.lasting(start, duration(), zone))
                .toList();
        if (spans.isEmpty()) throw new InvalidField("times", "clock-change-gap", times);
        return spans;
    }
}
