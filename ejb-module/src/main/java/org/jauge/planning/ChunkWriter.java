package org.jauge.planning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.function.Consumer;
import org.jauge.activity.CatalogueRows;
import org.jauge.calendar.EventChanges;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/**
 * Writes a chunk with everything that belongs to it: the events, what became of each, and how far the edit is. All that
 * it locks of its own comes before the gauges: the edit, then the activities, as edits of a catalogue lock them.
 */
final class ChunkWriter implements Writer {

    private final Chunk chunk;
    private final Instant now;
    private final Consumer<BulkEdit> ended;
    private final Consumer<GaugeKey> opened;

    /**
     * @param ended told in the transaction in which the last event is done
     * @param opened told in the transaction in which a gauge is made
     */
    ChunkWriter(Chunk chunk, Instant now, Consumer<BulkEdit> ended, Consumer<GaugeKey> opened) {
        this.opened = opened;
        this.chunk = chunk;
        this.now = now;
        this.ended = ended;
    }

    /** Raises the catalogues as well, once a chunk: what has not been edited by then is not edited any more. */
    @Override
    public boolean stillAsPlanned(EntityManager em) {
        var planned = chunk.edit();
        var edit = em.find(BulkEdit.class, planned.id(), LockModeType.PESSIMISTIC_WRITE);
        if (edit == null || edit.state() != BulkState.RUNNING) return false;
        if (edit.totals().position() != planned.totals().position()) return false;
        chunk.activities().forEach(activity -> CatalogueRows.raise(em, activity));
        return chunk.isOf(EventChanges.versions(em, edit.merchantId(), chunk.watched()))
                && BulkReads.outside(em, edit, chunk.changes().keySet()).isEmpty()
                && mayOpen(em, edit);
    }

    /** Still active, and opened by nobody else; who opens or deactivates it raises the catalogue, too. */
    private boolean mayOpen(EntityManager em, BulkEdit edit) {
        if (chunk.openings().isEmpty()) return true;
        long place = chunk.openings().keySet().iterator().next().key2();
        var events = chunk.openings().keySet().stream().map(GaugeKey::key1).toList();
        return BulkReads.isActivePlace(em, edit)
                && GaugeReads.ofEach(em, GaugeKind.EMPLACEMENT, place, events).isEmpty();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        var edit = em.find(BulkEdit.class, chunk.edit().id());
        if (edit == null)
            throw new IllegalStateException("No bulk edit " + chunk.edit().id());
        EventChanges.apply(em, edit.merchantId(), chunk.changes());
        var reason = new Reason(edit.merchantId(), Cause.OPENED, null, edit.actor(), now);
        chunk.openings().forEach((key, places) -> {
            NewGauges.open(em, key, places, reason);
            opened.accept(key);
        });
        refuse(em, edit.id());
        em.flush(); // what is refused is not planned any more
        em.createNativeQuery("update bulk_item set outcome = 'DONE' where bulk_edit_id = ?1 and position >= ?2"
                        + " and position < ?3 and outcome = 'PLANNED'")
                .setParameter(1, edit.id())
                .setParameter(2, edit.totals().position())
                .setParameter(3, chunk.end())
                .executeUpdate();
        edit.advance(chunk.end(), chunk.changed(), chunk.refused().size(), now);
        if (edit.state() == BulkState.DONE) ended.accept(edit);
    }

    private void refuse(EntityManager em, long editId) {
        if (chunk.refused().isEmpty()) return;
        em.createQuery("select i from BulkItem i where i.editId = :edit and i.position in :positions", BulkItem.class)
                .setParameter("edit", editId)
                .setParameter("positions", chunk.refused().keySet())
                .getResultList()
                .forEach(item -> item.refuse(chunk.refusal(item.position())));
    }

    @Override
    public int rows() {
        return 2 * chunk.changed();
    }
}
