package org.jauge.calendar;

import java.time.Instant;

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
        String language) {}
