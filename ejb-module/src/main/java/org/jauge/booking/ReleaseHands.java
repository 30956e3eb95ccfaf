package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jauge.shared.Overloaded;

/** Several that release at once what is due: admissions of one event that come together are one transaction. */
@Dependent
class ReleaseHands {

    /** More would leave buyers too little of the processor, fewer would take turns in a queue of one. */
    private static final int HANDS = 8;

    @Inject
    ReleaseHand hand;

    /**
     * Waits until all are done.
     *
     * @throws Overloaded if one found the house too busy; what it left over is still due
     */
    void release(List<DueAtEvent> due, Instant now) {
        var working = new ArrayList<Future<Boolean>>();
        for (var first = 0; first < Math.min(HANDS, due.size()); first++)
            working.add(hand.release(share(due, first), now));
        var busy = false;
        for (var each : working) busy |= !done(each);
        if (busy) throw new Overloaded(1);
    }

    /** Every eighth: neighbours are of one event, and are to meet. */
    private static List<DueAtEvent> share(List<DueAtEvent> due, int first) {
        var share = new ArrayList<DueAtEvent>();
        for (var at = first; at < due.size(); at += HANDS) share.add(due.get(at));
        return share;
    }

    private static boolean done(Future<Boolean> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while releasing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not release", e);
        }
    }
}
