package org.jauge.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One stage in which an allotment is let go; it waits, and once it ran or was cancelled it never changes again. */
@Entity
@Table(name = "release_stage")
class ReleaseStage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_stage")
    @SequenceGenerator(name = "release_stage", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "allocation_id", nullable = false)
    private long allocationId;

    @Column(name = "event_id", nullable = false)
    private long eventId;

    @Column(nullable = false)
    @SuppressWarnings("unused") // queries read it
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StageUnit counted;

    @Column(name = "instant_at")
    private @Nullable Instant instantAt;

    @Column(nullable = false)
    private int amount;

    @Column(nullable = false)
    private int kept;

    @Column(name = "start_seen", nullable = false)
    private Instant startSeen;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StageState state = StageState.WAITING;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(nullable = false)
    private int freed;

    @Version
    private long version;

    protected ReleaseStage() {}

    ReleaseStage(AllocationState of, int number, StageValues values, Instant startsAt, ZoneId zone) {
        this.merchantId = of.merchantId();
        this.allocationId = of.id();
        this.eventId = of.portion().eventId();
        this.number = number;
        this.counted = values.unit();
        this.instantAt = values.instant();
        this.amount = values.amount();
        this.kept = values.keep();
        this.startSeen = startsAt;
        this.dueAt = values.due(startsAt, zone);
    }

    /** The event starts at another time: what was said of the old one is said again for the new one. */
    void follow(Instant startsAt, ZoneId zone) {
        startSeen = startsAt;
        var due = values().due(startsAt, zone);
        if (due.equals(dueAt)) return;
        dueAt = due;
        announcedAt = null;
    }

    void announce(Instant now) {
        announcedAt = now;
    }

    void done(int items, Instant now) {
        requireWaiting();
        state = StageState.DONE;
        freed = items;
        doneAt = now;
    }

    void cancel(Instant now) {
        requireWaiting();
        state = StageState.CANCELLED;
        doneAt = now;
    }

    private void requireWaiting() {
        if (state != StageState.WAITING) throw new IllegalStateException("Stage " + id + " is " + state);
    }

    boolean isWaiting() {
        return state == StageState.WAITING;
    }

    /** Nobody was told yet, and there is still time to. */
    boolean isToAnnounce(Instant now) {
        return isWaiting() && announcedAt == null && dueAt.isAfter(now);
    }

    boolean isAnnounced() {
        return announcedAt != null;
    }

    StageValues values() {
        return new StageValues(counted, instantAt, amount, kept);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    long merchantId() {
        return merchantId;
    }

    long allocationId() {
        return allocationId;
    }

    long eventId() {
        return eventId;
    }

    Instant dueAt() {
        return dueAt;
    }

    StageLine line() {
        return new StageLine(id, version, allocationId, values(), dueAt, isAnnounced(), state, doneAt, freed);
    }
}
