package org.jauge.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** An event as shops list it. */
public record ShopEvent(
        long id,
        long activityId,
        String activity,
        String timeZone,
        String currency,
        Instant startsAt,
        Instant endsAt,
        String subtitle,
        String theme,
        String language) {

    public LocalDateTime start() {
        return LocalDateTime.ofInstant(startsAt, ZoneId.of(timeZone));
    }

    public LocalDateTime end() {
        return LocalDateTime.ofInstant(endsAt, ZoneId.of(timeZone));
    }

    /** Theme and language together, as {@link EventLine#variant()} has them. */
    public String variant() {
        return EventLine.variant(theme, language);
    }
}
