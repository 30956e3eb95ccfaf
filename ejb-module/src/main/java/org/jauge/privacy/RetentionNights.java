package org.jauge.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jauge.shared.Collisions;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Nights;

/**
 * Erases each night, from three o'clock in the merchant's zone on, contacts with nothing newer than he keeps (S-08): some
 * each minute, so that nothing else waits. Whoever cannot be erased yet is looked at again the next night.
 */
@ApplicationScoped
class RetentionNights implements MinuteWork {

    static final String SYSTEM = "system";

    private static final int CHUNK = 50;
    private static final int CHUNKS_A_MINUTE = 10;
    private static final System.Logger LOG = System.getLogger(RetentionNights.class.getName());

    @Inject
    RetentionRows rows;

    @Inject
    ErasureWork work;

    @Inject
    NamelessNotes notes;

    /** A merchant whose sweep fails waits for the next minute, the others do not wait for him. */
    @Override
    public void everyMinute(Instant now) {
        for (var kept : Collisions.retried(rows::all)) {
            try {
                if (Collisions.retried(() -> rows.begin(kept, Nights.last(now, kept.zone()), now)))
                    forgetNotes(kept, now);
                var chunks = 0;
                while (chunks < CHUNKS_A_MINUTE && sweep(kept, now)) chunks++;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "Sweeping merchant " + kept.merchantId() + " failed", e);
            }
        }
    }

    private void forgetNotes(RetentionRows.Kept kept, Instant now) {
        boolean more;
        do more = Collisions.retried(() -> notes.forget(kept.merchantId(), kept.cutoff(now)));
        while (more);
    }

    /** Answers whether there may be more. */
    private boolean sweep(RetentionRows.Kept kept, Instant now) {
        var from = Collisions.retried(() -> rows.position(kept));
        if (from == null) return false;
        var old = Collisions.retried(() -> rows.old(kept, from, now, CHUNK));
        var more = old.size() == CHUNK;
        var to = more ? old.get(CHUNK - 1) : null;
        if (!Collisions.retried(() -> rows.claim(kept, from, to))) return false;
        erase(kept, old, now);
        return more;
    }

    private void erase(RetentionRows.Kept kept, List<Long> contacts, Instant now) {
        for (var contact : contacts) {
            try {
                Collisions.retried(() -> work.erase(kept.merchantId(), contact, SYSTEM, now));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "Contact " + contact + " could not be erased", e);
            }
        }
    }
}
