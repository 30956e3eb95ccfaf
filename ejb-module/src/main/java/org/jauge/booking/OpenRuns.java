package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Runs that are not at their end, for the house itself, in short transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OpenRuns {

    private static final int AT_ONCE_MAX = 50;

    /** A run, and who began it. */
    record OpenRun(long id, String actor) {}

    @PersistenceContext
    EntityManager em;

    /** Those that nobody has worked on since, the first ones. */
    List<OpenRun> still(Instant since) {
        return em.createQuery(
                        "select r.id, r.actor from ReleaseRun r where r.finished = false and r.workedAt < :since"
                                + " order by r.workedAt, r.id",
                        Object[].class)
                .setParameter("since", since)
                .setMaxResults(AT_ONCE_MAX)
                .getResultStream()
                .map(row -> new OpenRun((Long) row[0], (String) row[1]))
                .toList();
    }

    /** Of two nodes that found it, one goes on with it. */
    boolean claim(long id, Instant since, Instant now) {
        return em.createQuery("update ReleaseRun r set r.workedAt = :now where r.id = :id and r.workedAt < :since")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("since", since)
                        .executeUpdate()
                == 1;
    }

    void stop(long id) {
        var run = em.find(ReleaseRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run != null && !run.isFinished()) run.stop();
    }

    /** Those that were begun before then and never came to their end. */
    List<Long> olderThan(Instant then) {
        return em.createQuery(
                        "select r.id from ReleaseRun r where r.finished = false and r.createdAt < :then order by r.id",
                        Long.class)
                .setParameter("then", then)
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }
}
