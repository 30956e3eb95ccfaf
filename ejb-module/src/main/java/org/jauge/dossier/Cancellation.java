package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jauge.inventory.PlannedRow;
import org.jspecify.annotations.Nullable;

/**
 * One decision to cancel or refund: who, when, why; written once and never changed. Money that goes back makes it a
 * credit note, with the merchant's next number; a gift that is taken back is no money (P-05).
 */
@Entity
class Cancellation {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TicketFate tickets;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PlaceFate places;

    @Column(name = "to_public", nullable = false)
    private boolean toPublic;

    @Column(nullable = false)
    private String reason;

    @Column(name = "cancelled_by", nullable = false)
    private String cancelledBy;

    @Column(name = "cancelled_at", nullable = false)
    private Instant cancelledAt;

    @Column(name = "credit_note")
    private @Nullable Long creditNote;

    protected Cancellation() {}

    Cancellation(long id, Dossier dossier, CancellationOrder order, String actor, Instant now) {
        this.id = id;
        this.merchantId = dossier.merchantId();
        this.dossierId = dossier.id();
        this.tickets = order.fate();
        this.places = order.places();
        this.toPublic = order.toPublic();
        this.reason = order.reason();
        this.cancelledBy = actor;
        this.cancelledAt = now;
    }

    /** What whoever writes it has to lock: the series, where it needs a number. */
    SortedSet<PlannedRow> plannedOn(List<RefundShares.Share> refunds) {
        if (!isCreditNote(refunds)) return Collections.emptySortedSet();
        var rows = new TreeSet<PlannedRow>();
        rows.add(PlannedRow.counter(CreditNoteSeries.TABLE, merchantId));
        return rows;
    }

    /** Before the rows that refer to it, refunds among them. */
    void write(EntityManager em, List<RefundShares.Share> refunds) {
        creditNote = isCreditNote(refunds) ? CreditNoteSeries.of(em, merchantId).next() : null;
        em.persist(this);
        em.flush();
    }

    private static boolean isCreditNote(List<RefundShares.Share> refunds) {
        return refunds.stream().anyMatch(share -> share.method() != PaymentMethod.FREE);
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    long dossierId() {
        return dossierId;
    }

    String actor() {
        return cancelledBy;
    }

    Instant at() {
        return cancelledAt;
    }

    /** Null before it is written, and where no money went back. */
    @Nullable
    Long creditNote() {
        return creditNote;
    }
}
