package org.jauge.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jauge.gauge.Level;

/**
 * One day of the calendar.
 *
 * @param events how many there are that day, of which {@code entries} are the first
 * @param places of all of them together
 */
public record CalendarDay(LocalDate date, int events, PlaceSums places, List<CalendarEntry> entries) {

    public CalendarDay {
        entries = List.copyOf(entries);
    }

    /** With what is left of its events, as far as it is told. */
    public CalendarDay at(Map<Long, Level> levels) {
        var told =
                entries.stream().map(entry -> entry.at(levels.get(entry.id()))).toList();
        return new CalendarDay(date, events, places, told);
    }

    /** How many are not shown. */
    public int more() {
        return events - entries.size();
    }
}
