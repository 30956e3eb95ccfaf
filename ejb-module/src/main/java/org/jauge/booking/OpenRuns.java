package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Runs that are not at their end, for the house itself, in short transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OpenRuns {

    private static final int AT_ONCE_MAX = 50;

    /** The names that it was looked for by, and why it may exceed, are of no use any more (S-08). */
    private static final String STOP = "update ReleaseRun r set r.finished = true, r.stopped = true, r.text = '',"
            + " r.lockReason = '', r.ahead = '' where r.finished = false and ";

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
        return em.createQuery("update ReleaseRun r set r.workedAt = :now where r.id = :id and r.finished = false"
                                + " and r.workedAt < :since")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("since", since)
                        .executeUpdate()
                == 1;
    }

    void stop(long id) {
        em.createQuery(STOP + "r.id = :id").setParameter("id", id).executeUpdate();
    }

    /** Those that were begun before then and never came to their end. */
    void stopOlder(Instant then) {
        em.createQuery(STOP + "r.createdAt < :then").setParameter("then", then).executeUpdate();
    }
}
