package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jauge.shared.Collisions;
import org.jauge.shared.MinuteWork;

/**
 * Goes on with runs over all of a list that broke off, by a restart for example: where they stand is written
 * down, so none begins anew. What has not come to its end within a week is stopped; nobody waits for it any more.
 */
@ApplicationScoped
class ReleaseResumption implements MinuteWork {

    @Inject
    OpenRuns open;

    @Inject
    ReleaseErrand errand;

    @Override
    public void everyMinute(Instant now) {
        for (var old : Collisions.retried(() -> open.olderThan(now.minus(ReleaseRuns.KEPT))))
            Collisions.retried(() -> open.stop(old));
        var since = now.minus(ReleaseRuns.STILL);
        for (var run : Collisions.retried(() -> open.still(since)))
            if (Collisions.retried(() -> open.claim(run.id(), since, now))) errand.goOn(run.id(), run.actor());
    }
}
