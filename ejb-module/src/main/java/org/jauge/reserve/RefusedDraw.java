package org.jauge.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody wanted to draw and was refused; written once and never changed. */
@Entity
@Table(name = "refused_draw")
@SuppressWarnings("unused") // queries read it
class RefusedDraw {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "refused_draw")
    @SequenceGenerator(name = "refused_draw", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "reserve_id", nullable = false)
    private long reserveId;

    @Column(name = "event_id", nullable = false)
    private long eventId;

    @Column(name = "category_id", nullable = false)
    private long categoryId;

    @Column(nullable = false)
    private int quantity;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String actor;

    @Column(name = "refused_at", nullable = false)
    private Instant refusedAt;

    protected RefusedDraw() {}

    RefusedDraw(long merchantId, Portion portion, int quantity, String code, String actor, Instant refusedAt) {
        this.merchantId = merchantId;
        this.reserveId = portion.reserveId();
        this.eventId = portion.eventId();
        this.categoryId = portion.categoryId();
        this.quantity = quantity;
        this.code = code;
        this.actor = actor;
        this.refusedAt = refusedAt;
    }
}
