package org.jauge.planning;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jauge.calendar.EventLine;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Slice;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * Changes many events in one go (Q-21, E-11, E-18): a dry run writes down what would become of each, then it is applied
 * beside the sales, and goes on whoever leaves or falls.
 *
 * <p>Every event is checked against what the dry run showed: one that was changed since stays as it is. An event changes
 * in all of its parts or in none.
 */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
@TransactionAttribute(TransactionAttributeType.NEVER) // each chunk commits by itself
public class BulkEdits {

    static final String SUBJECT = "bulkEdit";
    private static final int SIZE_MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Candidates candidates;

    @Inject
    BulkTargets targets;

    @Inject
    BulkReads reads;

    @Inject
    BulkItemLines itemLines;

    @Inject
    BulkRows rows;

    @Inject
    BulkLauncher launcher;

    @Inject
    BulkAllotments allotments;

    @Inject
    Clock clock;

    /** The events that fit, by start. */
    public Slice<EventLine> candidates(BulkFilter filter, int first, int size) {
        filter.activityIds().forEach(caller::requireActivity);
        var found = candidates.of(caller.merchantId(), filter);
        var page = found.stream()
                .skip(first)
                .limit(Math.min(size, SIZE_MAX))
                .map(Candidate::id)
                .toList();
        return new Slice<>(candidates.lines(caller.merchantId(), page), found.size());
    }

    /** The dry run: changes nothing; answers the id under which it can be looked at and applied, for a day. */
    public long preview(BulkFilter filter, BulkChange change) {
        filter.activityIds().forEach(caller::requireActivity);
        targets.require(filter.activityIds(), change);
        var events = candidates.of(caller.merchantId(), filter);
        if (events.isEmpty()) throw new InvalidField("events", "none-found", null);
        var merchantId = caller.merchantId();
        var quotaDefault = reads.quotaDefault(
                merchantId, change.quota() == null ? null : change.quota().quotaId());
        var id = rows.begin(merchantId, caller.actor(), change, clock.instant());
        var totals = BulkTotals.none();
        for (var first = 0; first < events.size(); first += BulkRuns.CHUNK) {
            var planned = DryRun.of(em, allotments, merchantId, change, quotaDefault, part(events, first));
            rows.add(merchantId, id, first, planned);
            totals = totals.plus(
                    count(planned, BulkOutcome.PLANNED),
                    count(planned, BulkOutcome.UNCHANGED),
                    count(planned, BulkOutcome.REFUSED));
        }
        rows.previewed(id, totals);
        return id;
    }

    private static List<Candidate> part(List<Candidate> events, int first) {
        return events.subList(first, Math.min(first + BulkRuns.CHUNK, events.size()));
    }

    private static int count(List<Planned> planned, BulkOutcome outcome) {
        return (int) planned.stream()
                .filter(one -> one.verdict().outcome() == outcome)
                .count();
    }

    /** Begins to apply it and returns at once; what the dry run refused stays as it is. */
    public void apply(long id) {
        own(id);
        reads.activities(id).forEach(caller::requireActivity);
        rows.start(id, caller.actor(), clock.instant());
        launcher.launch(id);
    }

    /** Goes on with one that broke off; harmless beside whoever still works on it. */
    public void resume(long id) {
        if (own(id).state() != BulkState.RUNNING) throw new Stale(SUBJECT);
        reads.activities(id).forEach(caller::requireActivity);
        launcher.launch(id);
    }

    public BulkLine details(long id) {
        return line(own(id));
    }

    /** What it makes or has made of each event, by start. */
    public Slice<BulkItemLine> items(long id, @Nullable BulkOutcome outcome, int first, int size) {
        return itemLines.page(own(id), outcome, first, Math.min(size, SIZE_MAX));
    }

    /** Newest first; of the whole account for whom it is open, else one's own. */
    public Slice<BulkLine> page(int first, int size) {
        var from = " from BulkEdit e where e.merchantId = :merchant and e.state <> :drafted"
                + " and (:all = true or e.actor = :actor)";
        var edits = em.createQuery("select e" + from + " order by e.createdAt desc, e.id desc", BulkEdit.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("drafted", BulkState.DRAFTED)
                .setParameter("all", caller.allActivities())
                .setParameter("actor", caller.actor())
                .setFirstResult(first)
                .setMaxResults(Math.min(size, SIZE_MAX))
                .getResultList();
        var total = em.createQuery("select count(e)" + from, Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("drafted", BulkState.DRAFTED)
                .setParameter("all", caller.allActivities())
                .setParameter("actor", caller.actor())
                .getSingleResult();
        return new Slice<>(edits.stream().map(this::line).toList(), total.intValue());
    }

    private BulkEdit own(long id) {
        var edit = reads.edit(id);
        if (edit == null || edit.merchantId() != caller.merchantId()) throw new NotFound(SUBJECT, id);
        if (!caller.allActivities() && !edit.actor().equals(caller.actor())) throw new NotFound(SUBJECT, id);
        return edit;
    }

    private BulkLine line(BulkEdit edit) {
        var still = edit.state() == BulkState.RUNNING
                && edit.workedAt().plus(BulkRuns.STILL).isBefore(clock.instant());
        return new BulkLine(
                edit.id(),
                edit.actor(),
                edit.state(),
                edit.createdAt(),
                edit.endedAt(),
                still,
                reads.activities(edit.id()),
                reads.emplacement(edit),
                reads.quota(edit),
                reads.priceList(edit),
                edit.eventState(),
                edit.isOfSale(),
                reads.rate(edit),
                edit.totals());
    }
}
