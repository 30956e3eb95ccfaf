package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.MinuteWork;

/**
 * Ends runs that broke off and that nobody went on with for a week, and forgets what was typed for them (S-08). Without
 * the text that it looked for a run would mean more dossiers than it did, so it can not be gone on with either.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OldRuns implements MinuteWork {

    static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;

    @Override
    public void everyMinute(Instant now) {
        em.createQuery("update ReleaseRun r set r.text = '', r.lockReason = '', r.chunk = '', r.finished = true"
                        + " where r.finished = false and r.workedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
