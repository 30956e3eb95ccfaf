package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.Collisions;
import org.jauge.shared.MinuteWork;

/**
 * Releases what nobody paid in time, each minute, where deadlines are firm, and what has begun anywhere (A-02, AMB-A1).
 * Due times are in the rows, so catching up after downtime is the same query; of two nodes that look at once the second
 * finds nothing left.
 *
 * <p>Event by event, several at once: those of one event are admitted together. Other work of the minute waits behind it,
 * so a long night is cut into shares, and the next minute goes on where this one stopped: what cannot be let go for
 * another reason is met each time, and must not keep it from those behind.
 */
@ApplicationScoped
class DueReleases implements MinuteWork {

    static final String SYSTEM = "system";
    private static final int AT_ONCE_MAX = 200;
    private static final Duration SHARE = Duration.ofSeconds(40);

    @Inject
    DueDossiers due;

    @Inject
    ReleaseHands hands;

    private final NightCursor cursor = new NightCursor(AT_ONCE_MAX);

    @Override
    public void everyMinute(Instant now) {
        var began = System.nanoTime();
        boolean more;
        do {
            var from = cursor.reached();
            // who pays a dossier meanwhile goes before
            var found = Collisions.retried(() -> due.after(from, now, AT_ONCE_MAX));
            hands.release(found, now);
            more = cursor.pass(found);
        } while (more && System.nanoTime() - began < SHARE.toNanos());
    }
}
