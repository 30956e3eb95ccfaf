package org.jauge.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** An event in a list, with the names and the zone that a list shows. */
public record EventLine(
        long id,
        long activityId,
        String activity,
        String timeZone,
        Instant startsAt,
        Instant endsAt,
        String subtitle,
        String theme,
        String language,
        EventState state,
        String priceList) {

    public LocalDateTime start() {
        return LocalDateTime.ofInstant(startsAt, ZoneId.of(timeZone));
    }

    public LocalDateTime end() {
        return LocalDateTime.ofInstant(endsAt, ZoneId.of(timeZone));
    }

    /** Theme and language together: {@code Guided visit - French}. */
    public String variant() {
        return variant(theme, language);
    }

    static String variant(String theme, String language) {
        return theme.isEmpty() || language.isEmpty() ? theme + language : theme + " - " + language;
    }
}
