package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** One decision to cancel or refund: who, when, why; written once and never changed. */
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
}
