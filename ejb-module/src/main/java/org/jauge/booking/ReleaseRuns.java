package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.SHOP;

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
import java.util.UUID;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Scope;
import org.jauge.shared.Ids;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/**
 * Writes down what is done with all of a list and how far that is, each in a transaction of its own. What is
 * done with a dossier is an admission; they happen between one chunk and the next.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed({BOX_OFFICE, SHOP})
public class ReleaseRuns {

    /** Lines; more only where one dossier has more. */
    private static final int CHUNK = 100;

    /** Dossiers; their ids fit into the run's row. */
    static final int AHEAD = 1_500;

    private static final int SHOWN_MAX = 5;
    static final Duration KEPT = Duration.ofDays(7);

    /** Longer than a chunk takes; then whoever worked on it is gone. */
    static final Duration STILL = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    WaitingRows rows;

    @Inject
    Admissions admissions;

    @Inject
    Ids ids;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Somebody pressed for it, so it is a request of its own. */
    @RolesAllowed(BOX_OFFICE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // its admission has one
    public long begin(ReleaseFilter filter, int count, ReleaseOrder order) {
        return begin("run-" + UUID.randomUUID(), filter, count, order);
    }

    /**
     * Does nothing with them yet. Asked again under the same request id it is the run of before (K-03).
     *
     * @param count how many lines there are, as somebody typed it; another number is refused
     * @throws InvalidField about {@code count}, or {@code until} where it is a lock that would be over
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long begin(String requestId, ReleaseFilter filter, int count, ReleaseOrder order) {
        caller.requireScope(Scope.RELEASES);
        var id = RequestId.of(caller.requestOwner(), requestId, order.asked() + " " + count + " of " + filter);
        return Long.parseLong(admissions.admit(id, () -> beginning(id, filter, count, order)));
    }

    private AdmissionRequest beginning(RequestId id, ReleaseFilter filter, int count, ReleaseOrder order) {
        var now = clock.instant();
        order.requireAhead(now);
        if (rows.page(filter, 0, 1).total() != count) throw new InvalidField("count", "other-count", count);
        var run = ids.next(Ids.Sequence.CATALOGUE);
        var merchant = caller.merchantId();
        var actor = caller.actor();
        return AdmissionRequest.taking(
                id,
                Long.toString(run),
                merchant,
                actor,
                now,
                List.of(),
                List.of(),
                (store, none) -> store.persist(new ReleaseRun(run, merchant, actor, filter, count, order, now)));
    }

    /**
     * Lines that come next, or that were under way when somebody broke off; none where it is at its end.
     *
     * <p>Dossier by dossier: one whose deadline moves would be met again by its deadline.
     */
    public ReleaseChunk next(long runId) {
        var run = own(runId, LockModeType.PESSIMISTIC_WRITE);
        if (!run.isFinished() && run.chunk().isEmpty()) run.take(found(run), clock.instant());
        return new ReleaseChunk(run.order(), run.isFinished() ? List.of() : run.chunk());
    }

    /** To find the next of a list by id all of it is sorted, so many are found at once; their lines are read later. */
    private List<LineOfDossier> found(ReleaseRun run) {
        while (true) {
            var dossiers = run.ahead(CHUNK);
            if (dossiers.isEmpty()) {
                run.look(rows.dossiersAfter(run.filter(), run.lastDossier(), AHEAD));
                dossiers = run.ahead(CHUNK);
            }
            if (dossiers.isEmpty()) return List.of();
            var lines = rows.ofDossiers(run.filter(), dossiers, CHUNK);
            if (!lines.isEmpty()) return lines;
            run.pass(dossiers.get(dossiers.size() - 1)); // all were paid meanwhile, or went
        }
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
    @RolesAllowed(BOX_OFFICE)
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
        caller.requireScope(Scope.RELEASES);
        var run = em.find(ReleaseRun.class, runId, lock);
        if (run == null || run.merchantId() != caller.merchantId() || !caller.goesOnFor(run.actor()))
            throw new NotFound("release", runId);
        return run;
    }
}
