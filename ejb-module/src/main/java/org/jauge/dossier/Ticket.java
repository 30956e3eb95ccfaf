package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** The right to enter, or to fetch a product; one per leaf of what was sold (C-02). */
@Entity
class Ticket {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Column(name = "line_id", nullable = false)
    private long lineId;

    @Column(name = "event_id", nullable = false)
    private long eventId;

    @Column(name = "emplacement_id", nullable = false)
    private long emplacementId;

    @Column(name = "category_id", nullable = false)
    private long categoryId;

    @Column(nullable = false)
    private int item; // which of the line's items; the tickets of one bundle share it

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TicketState state = TicketState.VALID;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "cancellation_id")
    private @Nullable Long cancellationId;

    @Version
    private long version;

    private static final NewRows.Into INTO = new NewRows.Into(
            3,
            "ticket",
            "id, merchant_id, dossier_id, line_id, event_id, emplacement_id, category_id, item, code, participant,"
                    + " state, issued_at, version");

    protected Ticket() {}

    Ticket(NewTicket issued, long merchantId, long dossierId, Instant issuedAt) {
        this.id = issued.id();
        this.merchantId = merchantId;
        this.dossierId = dossierId;
        this.lineId = issued.lineId();
        this.eventId = issued.wish().eventId();
        this.emplacementId = issued.wish().emplacementId();
        this.categoryId = issued.leafCategoryId();
        this.item = issued.item();
        this.code = issued.code();
        this.participant = issued.participant();
        this.issuedAt = issuedAt;
    }

    /** New, without JPA. */
    void insert(NewRows rows) {
        rows.add(
                INTO,
                id,
                merchantId,
                dossierId,
                lineId,
                eventId,
                emplacementId,
                categoryId,
                item,
                code,
                participant,
                state,
                issuedAt,
                1L);
    }

    long eventId() {
        return eventId;
    }

    /** As it was issued. */
    NewTicket issued() {
        var wish = new NewLine(eventId, emplacementId, categoryId, 1);
        return new NewTicket(id, lineId, wish, categoryId, item, code, participant);
    }

    /** Somebody else comes with it, or somebody whose name was not known. */
    void name(String next) {
        if (!isValid()) throw new IllegalStateException("Ticket " + id + " is " + state);
        participant = next;
    }

    /** It no longer counts in [actual]. */
    void cancel(long cancellation) {
        if (!isValid()) throw new IllegalStateException("Ticket " + id + " is " + state);
        state = TicketState.CANCELLED;
        cancellationId = cancellation;
    }

    boolean isValid() {
        return state == TicketState.VALID;
    }

    long id() {
        return id;
    }

    long lineId() {
        return lineId;
    }

    int item() {
        return item;
    }

    String code() {
        return code;
    }

    TicketState state() {
        return state;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
