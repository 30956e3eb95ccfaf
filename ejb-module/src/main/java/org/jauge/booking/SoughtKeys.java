package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jauge.shared.MinuteWork;

/**
 * Writes what a booking is looked for by where it is missing. At every tenth minute once more: a node of before
 * may still book beside this one, and knows nothing of it.
 */
@ApplicationScoped
class SoughtKeys implements MinuteWork {

    private static final int MINUTES = 10;

    @Inject
    SoughtRows rows;

    @Override
    public void everyMinute(Instant now) {
        if (now.atZone(ZoneOffset.UTC).getMinute() % MINUTES == 0) fill();
    }

    /** Until none is left. */
    void fill() {
        var after = Long.MIN_VALUE;
        while (after != SoughtRows.NONE) after = rows.chunk(after);
    }
}
