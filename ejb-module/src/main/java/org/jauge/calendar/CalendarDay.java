package org.jauge.calendar;

import java.time.LocalDate;
import java.util.List;

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

    /** How many are not shown. */
    public int more() {
        return events - entries.size();
    }
}
