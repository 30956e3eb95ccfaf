package org.jauge.planning;

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
import org.jauge.calendar.EventState;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;

/** One change over many events: what is asked, how far it is. What it asks of each event stands in the items. */
@Entity
@Table(name = "bulk_edit")
class BulkEdit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bulk_edit")
    @SequenceGenerator(name = "bulk_edit", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false)
    private String actor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BulkState state;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "worked_at", nullable = false)
    private Instant workedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "emplacement_id")
    private @Nullable Long emplacementId;

    @Column(name = "quota_id")
    private @Nullable Long quotaId;

    @Column(name = "price_list_id")
    private @Nullable Long priceListId;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_state")
    private @Nullable EventState eventState;

    @Column(nullable = false)
    private boolean sale;

    @Column(name = "rate_emplacement_id")
    private @Nullable Long rateEmplacementId;

    @Column(name = "rate_category_id")
    private @Nullable Long rateCategoryId;

    private @Nullable String allotted;

    private int total;

    private int changing;

    private int unchanged;

    private int refused;

    private int position;

    private int done;

    private int late;

    protected BulkEdit() {}

    BulkEdit(long merchantId, String actor, BulkChange change, Instant now) {
        this.merchantId = merchantId;
        this.actor = actor;
        this.state = BulkState.DRAFTED;
        this.createdAt = now;
        this.workedAt = now;
        this.emplacementId =
                change.capacity() == null ? null : change.capacity().emplacementId();
        this.quotaId = change.quota() == null ? null : change.quota().quotaId();
        this.priceListId = change.priceListId();
        this.eventState = change.state();
        this.sale = change.sale() != null;
        allot(change.allotment());
    }

    private void allot(@Nullable AllotmentChange change) {
        if (change == null) return;
        rateEmplacementId = change.emplacementId();
        rateCategoryId = change.categoryId();
        allotted = change.totals().text();
    }

    private void count(BulkTotals totals) {
        total = totals.total();
        changing = totals.changing();
        unchanged = totals.unchanged();
        refused = totals.refused();
        position = totals.position();
        done = totals.done();
        late = totals.late();
    }

    void previewed(BulkTotals totals) {
        count(totals);
        state = BulkState.PREVIEWED;
    }

    /** Whoever starts it is who it is done by. */
    void start(String actor, Instant now) {
        if (state != BulkState.PREVIEWED || changing == 0) throw new Stale("bulkEdit");
        this.actor = actor;
        this.workedAt = now;
        state = BulkState.RUNNING;
    }

    /** @param to the next position to work on */
    void advance(int to, int changed, int not, Instant now) {
        if (to <= position || to > total) throw new IllegalArgumentException("from " + position + " to " + to);
        count(totals().worked(to, changed, not));
        workedAt = now;
        if (position < total) return;
        state = BulkState.DONE;
        endedAt = now;
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    String actor() {
        return actor;
    }

    BulkState state() {
        return state;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant workedAt() {
        return workedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    Long emplacementId() {
        return emplacementId;
    }

    @Nullable
    Long quotaId() {
        return quotaId;
    }

    @Nullable
    Long priceListId() {
        return priceListId;
    }

    @Nullable
    EventState eventState() {
        return eventState;
    }

    /** What reserves are to have; null when it is about something else. */
    @Nullable
    AllotmentChange allotment() {
        var totals = ReserveTotals.read(allotted);
        return totals == null || rateEmplacementId == null || rateCategoryId == null
                ? null
                : new AllotmentChange(rateEmplacementId, rateCategoryId, totals);
    }

    boolean isOfSale() {
        return sale;
    }

    /** Whether the events themselves change, and so the catalogue, or only their gauges. */
    boolean isOfEvents() {
        return sale || priceListId != null || eventState != null;
    }

    BulkTotals totals() {
        return new BulkTotals(total, changing, unchanged, refused, position, done, late);
    }
}
