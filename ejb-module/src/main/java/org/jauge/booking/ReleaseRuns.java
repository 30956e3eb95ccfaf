package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/**
 * Writes down what is done with all of a list and how far that is, each in a transaction of its own. What is
 * done with a dossier is an admission; they happen between one chunk and the next.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed(BOX_OFFICE)
public class ReleaseRuns {

    /** Lines; more only where one dossier has more. */
    private static final int CHUNK = 100;

    private static final int SHOWN_MAX = 5;
    private static final Duration KEPT = Duration.ofDays(7);

    /** Longer than a chunk takes; then whoever worked on it is gone. */
    private static final Duration STILL = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingRows rows;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Does nothing with them yet.
     *
     * @param count how many lines there are, as somebody typed it; another number is refused
     */
    public long begin(ReleaseFilter filter, int count, ReleaseOrder order) {
        var now = clock.instant();
        order.requireAhead(now);
        if (rows.page(filter, 0, 1).total() != count) throw new InvalidField("count", "other-count", count);
        var run = new ReleaseRun(caller.merchantId(), caller.actor(), filter, count, order, now);
        em.persist(run);
        em.flush();
        return run.id();
    }

    /**
     * Lines that come next, or that were under way when somebody broke off; none where it is at its end.
     *
     * <p>Dossier by dossier: one whose deadline moves would be met again by its deadline.
     */
    public ReleaseChunk next(long runId) {
        var run = own(runId, LockModeType.PESSIMISTIC_WRITE);
        if (!run.isFinished() && run.chunk().isEmpty())
            run.take(rows.afterDossier(run.filter(), run.lastDossier(), CHUNK), clock.instant());
        return new ReleaseChunk(run.order(), run.chunk());
    }

    /** What became of them; counts for nothing where another thread has said it already. */
    public void advance(long runId, List<Long> lines, ReleaseReport report) {
        var run = own(runId, LockModeType.PESSIMISTIC_WRITE);
        if (run.chunk().equals(lines)) run.advance(report, clock.instant());
    }

    public ReleaseProgress progress(long runId) {
        return own(runId, LockModeType.NONE).progress(clock.instant().minus(STILL));
    }

    /** Those that the caller began of late, the last one first: whoever left the page finds his way back. */
    public List<ReleaseProgress> mine() {
        var now = clock.instant();
        return em.createQuery(
                        "select r from ReleaseRun r where r.merchantId = :merchant and r.actor = :actor"
                                + " and r.createdAt > :since order by r.createdAt desc, r.id desc",
                        ReleaseRun.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("actor", caller.actor())
                .setParameter("since", now.minus(KEPT))
                .setMaxResults(SHOWN_MAX)
                .getResultStream()
                .map(run -> run.progress(now.minus(STILL)))
                .toList();
    }

    /** A colleague's is not there: it goes on with its owner's activities and names his dossiers. */
    private ReleaseRun own(long runId, LockModeType lock) {
        var run = em.find(ReleaseRun.class, runId, lock);
        if (run == null || run.merchantId() != caller.merchantId() || !run.isBy(caller.actor()))
            throw new NotFound("release", runId);
        return run;
    }
}
