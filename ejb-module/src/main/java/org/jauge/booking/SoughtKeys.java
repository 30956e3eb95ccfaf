package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jauge.shared.MinuteWork;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a booking is looked for by where it is missing, and once more later: a node of before may still
 * book beside this one, and knows nothing of it. To look for such bookings reads them all, so it is done at every tenth
 * minute only for a day since this node began to, or since one was missing; else once a night.
 */
@ApplicationScoped
class SoughtKeys implements MinuteWork {

    private static final int MINUTES = 10;
    private static final int NIGHT_HOUR = 3;
    private static final Duration UPGRADE_MAX = Duration.ofDays(1);

    @Inject
    SoughtRows rows;

    private volatile @Nullable Instant likely;

    @Override
    public void everyMinute(Instant now) {
        var since = likely;
        if (since == null) since = now;
        if (isDue(since, now) && fill()) since = now;
        likely = since;
    }

    /** @param likely when a node of before was there last, as far as is known */
    static boolean isDue(Instant likely, Instant now) {
        var time = now.atOffset(ZoneOffset.UTC);
        if (time.getMinute() % MINUTES != 0) return false;
        return now.isBefore(likely.plus(UPGRADE_MAX)) || (time.getHour() == NIGHT_HOUR && time.getMinute() == 0);
    }

    /** Until none is left; answers whether one was missing. */
    boolean fill() {
        var filled = rows.chunk(Long.MIN_VALUE);
        var missing = !filled.isEmpty();
        while (filled.size() == SoughtRows.CHUNK) filled = rows.chunk(filled.get(SoughtRows.CHUNK - 1));
        return missing;
    }
}
