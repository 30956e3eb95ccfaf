package org.jauge.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jauge.calendar.EventChanges;
import org.jauge.gauge.CapacityTooLow;
import org.jauge.gauge.DoorMoved;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeReads;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.shared.Collisions;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Applies bulk edits, a chunk to an admission, from wherever they are: whoever comes second finds the first one's work
 * done. What lies still is taken up again by the tick.
 */
@ApplicationScoped
public class BulkRuns implements MinuteWork {

    /** Events of one transaction: far below the 5,000 rows that make Derby lock whole tables. */
    static final int CHUNK = 500;

    /** Reserves times events of one: each takes a dozen rows. */
    private static final int RESERVES_CHUNK = 100;

    /** Longer than any chunk takes; then whoever worked on it is gone. */
    static final Duration STILL = Duration.ofSeconds(30);

    /** What was only looked at. */
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Admissions admissions;

    @Inject
    BulkReads reads;

    @Inject
    BulkRows rows;

    @Inject
    BulkLauncher launcher;

    @Inject
    BulkAllotments allotments;

    @Inject
    Event<Noted> noted;

    @Inject
    Event<DoorMoved> doors;

    @Inject
    Clock clock;

    /** To the end; call without a transaction. */
    public void run(long editId) {
        boolean more;
        do more = step(editId);
        while (more);
    }

    /** The next chunk; answers whether there is more to do. */
    public boolean step(long editId) {
        var edit = Collisions.retried(() -> reads.edit(editId));
        if (edit == null || edit.state() != BulkState.RUNNING) return false;
        step(edit, Math.min(chunk(edit), edit.totals().total() - edit.totals().position()));
        return true;
    }

    private static int chunk(BulkEdit edit) {
        var allotment = edit.allotment();
        return allotment == null
                ? CHUNK
                : Math.max(1, RESERVES_CHUNK / allotment.totals().byReserve().size());
    }

    /** A sale that comes between reading and locking makes the chunk smaller, until it is clear whose it was. */
    private void step(BulkEdit edit, int size) {
        try {
            admit(edit, size, null);
        } catch (CapacityTooLow late) {
            if (size > 1) step(edit, (size + 1) / 2);
            else admit(edit, size, Verdict.tooLow(late.minimum(), late.asked()));
        } catch (GaugeExhausted late) {
            if (size > 1) step(edit, (size + 1) / 2);
            else admit(edit, size, Verdict.refused(Objection.BEYOND_AVAILABLE, late.available(), late.asked()));
        }
    }

    private void admit(BulkEdit edit, int size, @Nullable Verdict given) {
        var id = RequestId.of(
                edit.actor(), "bulk-" + edit.id() + "-" + edit.totals().position(), "");
        var now = clock.instant();
        admissions.admit(id, () -> plan(id, edit, size, given, now));
    }

    private AdmissionRequest plan(RequestId id, BulkEdit edit, int size, @Nullable Verdict given, Instant now) {
        var end = edit.totals().position() + size;
        var items = items(edit, end);
        var chunk = new Chunk(edit, end, now(edit, items));
        items.forEach(item -> chunk.add(item, given));
        var request = chunk.request(id, new ChunkWriter(chunk, now, this::note, this::opened), now);
        var allotment = edit.allotment();
        if (allotment == null || chunk.allotting().isEmpty()) return request;
        return allotments.setting(request, allotment, chunk.allotting());
    }

    private List<BulkItem> items(BulkEdit edit, int end) {
        return em.createQuery(
                        "select i from BulkItem i where i.editId = :edit and i.position >= :from and i.position < :end"
                                + " and i.outcome = :planned order by i.position",
                        BulkItem.class)
                .setParameter("edit", edit.id())
                .setParameter("from", edit.totals().position())
                .setParameter("end", end)
                .setParameter("planned", BulkOutcome.PLANNED)
                .getResultList();
    }

    private Chunk.Now now(BulkEdit edit, List<BulkItem> items) {
        var events = items.stream().map(BulkItem::eventId).toList();
        return new Chunk.Now(
                edit.isOfEvents() || edit.emplacementId() != null
                        ? EventChanges.versions(em, edit.merchantId(), events)
                        : Map.of(),
                gauges(GaugeKind.EMPLACEMENT, edit.emplacementId(), events),
                edit.emplacementId() != null && BulkReads.isActivePlace(em, edit),
                gauges(GaugeKind.QUOTA, edit.quotaId(), events),
                reads.quotaDefault(edit.merchantId(), edit.quotaId()),
                BulkReads.outside(em, edit, events),
                edit.allotment() == null ? Map.of() : allotments.now(edit.merchantId(), edit.allotment(), events));
    }

    private Map<Long, GaugeLine> gauges(GaugeKind kind, @Nullable Long second, List<Long> events) {
        return second == null ? Map.of() : GaugeReads.ofEach(em, kind, second, events);
    }

    private void opened(GaugeKey key) {
        doors.fire(new DoorMoved(key));
    }

    /** One entry for all of it; before and after of each event stay in its items. */
    private void note(BulkEdit edit) {
        noted.fire(new Noted(
                edit.merchantId(),
                edit.actor(),
                BulkEdits.SUBJECT,
                Long.toString(edit.id()),
                "applied",
                reads.label(edit),
                "",
                reads.note(edit).toString()));
    }

    @Override
    public void everyMinute(Instant now) {
        reads.still(now.minus(STILL)).forEach(launcher::launch);
        boolean more;
        do more = rows.forget(now.minus(KEPT));
        while (more);
    }
}
