package org.jauge.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;

/** From when to when, as instants, and the start by the clock on the activity's wall. */
record EventSpan(Instant startsAt, Instant endsAt, LocalDateTime localStart) {

    static final Duration LONGEST = Duration.ofDays(366);

    EventSpan {
        if (!startsAt.isBefore(endsAt)) throw new InvalidField("end", "before-start", endsAt);
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0)
            throw new InvalidField("end", "over-a-year", endsAt);
    }

    static EventSpan of(EventTimes times, ZoneId zone) {
        var start = WallClock.instant("start", times.start(), zone);
        if (!times.end().isAfter(times.start())) throw new InvalidField("end", "before-start", times.end());
        return new EventSpan(start, WallClock.instant("end", times.end(), zone), times.start());
    }

    /** An occurrence of a series lasts its minutes, whatever the clock does meanwhile. */
    static EventSpan lasting(LocalDateTime start, Duration duration, ZoneId zone) {
        var startsAt = WallClock.instant("times", start, zone);
        return new EventSpan(startsAt, startsAt.plus(duration), start);
    }

    /** So many days later at the same local time; null where a change of the clock skips that. */
    @Nullable
    EventSpan later(long days, ZoneId zone) {
        var start = LocalDateTime.ofInstant(startsAt, zone).plusDays(days);
        return WallClock.skips(start, zone) ? null : lasting(start, Duration.between(startsAt, endsAt), zone);
    }

    /** The same local times in another zone. */
    EventSpan inZone(ZoneId zone) {
        return lasting(localStart, Duration.between(startsAt, endsAt), zone);
    }

    /** The date that periods count the event in. */
    LocalDate localDate() {
        return localStart.toLocalDate();
    }
}
