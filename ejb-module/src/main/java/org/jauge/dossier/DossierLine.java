package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jauge.inventory.Part;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** So many of a category at an event in an emplacement, at the price it was taken at (H-05). */
@Entity
@Table(name = "dossier_line")
class DossierLine {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Column(name = "activity_id", nullable = false)
    private long activityId;

    @Column(name = "event_id", nullable = false)
    private long eventId;

    @Column(name = "emplacement_id", nullable = false)
    private long emplacementId;

    @Column(name = "category_id", nullable = false)
    private long categoryId;

    @Column(nullable = false)
    private int quantity;

    @Column(nullable = false)
    private int cancelled; // items, of the quantity; a new line's column starts at 0 by itself

    @Column(name = "unit_price", nullable = false)
    private BigDecimal unitPrice = BigDecimal.ZERO;

    @Column(name = "vat_rate")
    private @Nullable BigDecimal vatRate;

    @Column(nullable = false)
    private boolean bundle;

    @Column(name = "reserve_id")
    private @Nullable Long reserveId;

    @Transient
    private List<Part> parts = List.of();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LineState state = LineState.HELD;

    @Column(name = "booked_until")
    private @Nullable Instant bookedUntil;

    @Column(name = "waiting_until", insertable = false, updatable = false) // made by the database of these two
    private @Nullable Instant waitingUntil;

    @Version
    private long version;

    private static final NewRows.Into INTO = new NewRows.Into(
            2,
            "dossier_line",
            "id, merchant_id, dossier_id, activity_id, event_id, emplacement_id, category_id, quantity, unit_price,"
                    + " vat_rate, bundle, reserve_id, state, booked_until, version");

    protected DossierLine() {}

    DossierLine(PricedLine line, long merchantId, long dossierId, LineState state) {
        this.id = line.id();
        this.merchantId = merchantId;
        this.dossierId = dossierId;
        this.activityId = line.catalogue().header().activityId();
        this.eventId = line.event().id();
        this.emplacementId = line.wish().emplacementId();
        this.categoryId = line.wish().categoryId();
        this.quantity = line.wish().quantity();
        this.unitPrice = line.unitPrice();
        this.vatRate = line.vatRate();
        this.bundle = !line.parts().isEmpty();
        this.reserveId = line.wish().reserveId();
        this.parts = line.parts();
        this.state = state;
    }

    /** New, without JPA; with what it holds. */
    void insert(NewRows rows) {
        parts.forEach(part -> LinePart.insert(rows, id, merchantId, part));
        rows.add(
                INTO,
                id,
                merchantId,
                dossierId,
                activityId,
                eventId,
                emplacementId,
                categoryId,
                quantity,
                unitPrice,
                vatRate,
                bundle,
                reserveId,
                state,
                bookedUntil,
                1L);
    }

    long id() {
        return id;
    }

    long dossierId() {
        return dossierId;
    }

    int quantity() {
        return quantity;
    }

    BigDecimal unitPrice() {
        return unitPrice;
    }

    @Nullable
    BigDecimal vatRate() {
        return vatRate;
    }

    BigDecimal subtotal() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }

    LineState state() {
        return state;
    }

    /** Made of parts, which {@link LinePart#told} reads. */
    boolean isBundle() {
        return bundle;
    }

    void holds(List<Part> read) {
        parts = read;
    }

    List<Part> parts() {
        return parts;
    }

    /** Tickets of each item. */
    int pieces() {
        return bundle ? parts.stream().mapToInt(Part::quantity).sum() : 1;
    }

    NewLine wish() {
        var choices = parts.stream().filter(Part::chosen).map(Part::categoryId).toList();
        return new NewLine(eventId, emplacementId, categoryId, quantity, choices, reserveId);
    }

    void sell() {
        leave(LineState.HELD, LineState.SOLD);
    }

    /** Sold or booked after its cart had lapsed, at today's price and made of what it is made of today (H-04). */
    void retake(EntityManager em, NewRows rows, PricedLine today, LineState next, @Nullable Instant until) {
        turn(next, until);
        unitPrice = today.unitPrice();
        vatRate = today.vatRate();
        if (bundle) LinePart.deleteOf(em, id);
        parts = today.parts();
        bundle = !parts.isEmpty();
        parts.forEach(part -> LinePart.insert(rows, id, merchantId, part));
    }

    /** A step of a booking's life. What ends has no items left; what comes back has all of them. */
    void turn(LineState next, @Nullable Instant until) {
        if (!state.mayBecome(next)) throw new IllegalStateException("Line " + id + " is " + state + ", not " + next);
        if (next.waits() && until == null) throw new IllegalArgumentException("Line " + id + " waits for ever");
        cancelled = next == LineState.CANCELLED || next == LineState.RELEASED ? quantity : 0;
        if (until != null) bookedUntil = until;
        state = next;
    }

    /** Until when it is to be paid; of what was never booked there is none. */
    @Nullable
    Instant bookedUntil() {
        return bookedUntil;
    }

    /** Of a line that is not written yet. */
    DossierLine until(Instant deadline) {
        bookedUntil = deadline;
        return this;
    }

    /** So many of its items more; once none is left, the line itself is. */
    void cancel(int items) {
        if (state != LineState.SOLD || items < 1 || items > left())
            throw new IllegalStateException("Line " + id + " is " + state + ", " + left() + " left of " + items);
        cancelled += items;
        if (left() == 0) leave(LineState.SOLD, LineState.CANCELLED);
    }

    int cancelled() {
        return cancelled;
    }

    /** Items that are not cancelled. */
    int left() {
        return quantity - cancelled;
    }

    /** What its valid items cost (P-02). */
    BigDecimal value() {
        var owed = state == LineState.SOLD || state == LineState.BOOKED; // an option is no debt
        return owed ? unitPrice.multiply(BigDecimal.valueOf(left())) : BigDecimal.ZERO;
    }

    long activityId() {
        return activityId;
    }

    /** Lapsed or dropped. */
    void leaveCart(LineState next) {
        leave(LineState.HELD, next);
    }

    private void leave(LineState from, LineState to) {
        if (state != from) throw new IllegalStateException("Line " + id + " is " + state + ", not " + from);
        state = to;
    }
}
