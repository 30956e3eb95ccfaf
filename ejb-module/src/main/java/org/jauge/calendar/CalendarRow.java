package org.jauge.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** An event as it is read for the calendar. */
public record CalendarRow(
        long id,
        Instant startsAt,
        Instant endsAt,
        LocalDate localDate,
        String subtitle,
        String theme,
        String language,
        EventState state) {

    CalendarEntry entry(ZoneId zone, PlaceSums places) {
        return new CalendarEntry(
                id,
                LocalDateTime.ofInstant(startsAt, zone),
                LocalDateTime.ofInstant(endsAt, zone),
                subtitle,
                theme,
                language,
                state,
                places,
                null);
    }
}
