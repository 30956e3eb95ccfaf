package org.jauge.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One event; {@code version} goes back with an edit. */
public record EventDetails(
        long id,
        long version,
        long activityId,
        String activity,
        String timeZone,
        Instant startsAt,
        Instant endsAt,
        LocalDate localDate,
        EventFacts facts) {

    public EventDetails(
            long id,
            long version,
            long activityId,
            String activity,
            String timeZone,
            Instant startsAt,
            Instant endsAt,
            LocalDate localDate,
            String subtitle,
            String theme,
            String language,
            EventState state,
            long priceListId,
            @Nullable Instant saleFrom,
            @Nullable Instant saleUntil) {
        this(
                id,
                version,
                activityId,
                activity,
                timeZone,
                startsAt,
                endsAt,
                localDate,
                new EventFacts(
                        subtitle,
                        theme,
                        language,
                        state,
                        priceListId,
                        new SaleWindow(saleFrom, saleUntil).times(ZoneId.of(timeZone))));
    }

    public EventTimes times() {
        return new EventTimes(local(startsAt), local(endsAt));
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneId.of(timeZone));
    }
}
