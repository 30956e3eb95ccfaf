package org.jauge.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jauge.calendar.EventState;
import org.jauge.calendar.SaleWindow;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** What a bulk edit asks of one event: what was seen, what is to become of it, and what did. */
@Entity
@Table(name = "bulk_item")
@IdClass(BulkItem.Key.class)
class BulkItem {

    /** The edit, and the event's place in it. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private long editId;
        private int position;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && editId == that.editId && position == that.position;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(editId) + position;
        }
    }

    private static final NewRows.Into INTO = new NewRows.Into(
            1,
            "bulk_item",
            "bulk_edit_id, position, merchant_id, activity_id, event_id, event_version, places_before, places_after,"
                    + " quota_before, quota_after, list_before, state_before, from_before, until_before, from_after,"
                    + " until_after, outcome, objection, minimum, asked, allotted_before");

    @Id
    @Column(name = "bulk_edit_id", nullable = false)
    private long editId;

    @Id
    @Column(nullable = false)
    private int position;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "activity_id", nullable = false)
    private long activityId;

    @Column(name = "event_id", nullable = false)
    private long eventId;

    @Column(name = "event_version", nullable = false)
    private long eventVersion;

    @Column(name = "places_before")
    private @Nullable Integer placesBefore;

    @Column(name = "places_after")
    private @Nullable Integer placesAfter;

    @Column(name = "quota_before")
    private @Nullable Integer quotaBefore;

    @Column(name = "quota_after")
    private @Nullable Integer quotaAfter;

    @Column(name = "list_before", nullable = false)
    private long listBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before", nullable = false)
    private EventState stateBefore;

    @Column(name = "from_before")
    private @Nullable Instant fromBefore;

    @Column(name = "until_before")
    private @Nullable Instant untilBefore;

    @Column(name = "from_after")
    private @Nullable Instant fromAfter;

    @Column(name = "until_after")
    private @Nullable Instant untilAfter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BulkOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Objection objection;

    private @Nullable Integer minimum;

    private @Nullable Integer asked;

    @Column(name = "allotted_before")
    private @Nullable String allottedBefore;

    protected BulkItem() {}

    static void insert(NewRows rows, long editId, int position, long merchantId, Planned planned) {
        var event = planned.event();
        var verdict = planned.verdict();
        rows.add(
                INTO,
                editId,
                position,
                merchantId,
                event.activityId(),
                event.id(),
                event.version(),
                planned.placesBefore(),
                planned.placesAfter(),
                planned.quotaBefore(),
                planned.quotaAfter(),
                event.priceListId(),
                event.state(),
                event.sale().from(),
                event.sale().until(),
                planned.saleAfter().from(),
                planned.saleAfter().until(),
                verdict.outcome(),
                verdict.objection(),
                verdict.minimum(),
                verdict.asked(),
                planned.reserves() == null ? null : planned.reserves().text());
    }

    /** Only when it comes to it: what was found out in the dry run is written with the row. */
    void refuse(Verdict verdict) {
        outcome = verdict.outcome();
        objection = verdict.objection();
        minimum = verdict.minimum();
        asked = verdict.asked();
    }

    int position() {
        return position;
    }

    long activityId() {
        return activityId;
    }

    long eventId() {
        return eventId;
    }

    long eventVersion() {
        return eventVersion;
    }

    @Nullable
    Integer placesBefore() {
        return placesBefore;
    }

    @Nullable
    Integer placesAfter() {
        return placesAfter;
    }

    @Nullable
    Integer quotaBefore() {
        return quotaBefore;
    }

    @Nullable
    Integer quotaAfter() {
        return quotaAfter;
    }

    /** What the reserves of the edit had; null where it is not about any. */
    @Nullable
    ReserveTotals allottedBefore() {
        return ReserveTotals.read(allottedBefore);
    }

    long listBefore() {
        return listBefore;
    }

    EventState stateBefore() {
        return stateBefore;
    }

    SaleWindow saleBefore() {
        return new SaleWindow(fromBefore, untilBefore);
    }

    SaleWindow saleAfter() {
        return new SaleWindow(fromAfter, untilAfter);
    }

    Verdict verdict() {
        return new Verdict(outcome, objection, minimum, asked);
    }
}
