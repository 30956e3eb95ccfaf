package org.jauge.gauge;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** One line of the ledger, written once and never changed: what moved on one gauge, why and for what. */
@Entity
class Movement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "movement")
    @SequenceGenerator(name = "movement", sequenceName = "movement_seq", allocationSize = 500)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Embedded
    @SuppressWarnings("unused") // queries read it
    private GaugeKey key;

    @Column(name = "capacity_delta", nullable = false)
    private int capacityDelta;

    @Column(name = "blocked_delta", nullable = false)
    private int blockedDelta;

    @Column(name = "carts_delta", nullable = false)
    private int cartsDelta;

    @Column(name = "used_delta", nullable = false)
    private int usedDelta;

    @Column(name = "actual_delta", nullable = false)
    private int actualDelta;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Cause cause;

    @Column(name = "line_id")
    private @Nullable Long lineId;

    @Column(name = "block_id")
    private @Nullable Long blockId;

    @Column(name = "allotment_id")
    private @Nullable Long allotmentId;

    @Column(nullable = false)
    private String actor;

    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    private static final NewRows.Into INTO = new NewRows.Into(
            5,
            "movement",
            "id, merchant_id, kind, key1, key2, capacity_delta, blocked_delta, carts_delta, used_delta, actual_delta,"
                    + " cause, line_id, block_id, allotment_id, actor, moved_at");

    protected Movement() {}

    Movement(GaugeKey key, Change change, Reason reason) {
        this.key = key;
        this.merchantId = reason.merchantId();
        this.capacityDelta = change.capacity();
        this.blockedDelta = change.blocked();
        this.cartsDelta = change.carts();
        this.usedDelta = change.used();
        this.actualDelta = change.actual();
        this.cause = reason.cause();
        this.lineId = reason.lineId();
        this.blockId = reason.blockId();
        this.allotmentId = reason.allotmentId();
        this.actor = reason.actor();
        this.movedAt = reason.movedAt();
    }

    /** A line more, without JPA. */
    static void insert(NewRows rows, long id, GaugeKey key, Change change, Reason reason) {
        rows.add(
                INTO,
                id,
                reason.merchantId(),
                key.kind().number(),
                key.key1(),
                key.key2(),
                change.capacity(),
                change.blocked(),
                change.carts(),
                change.used(),
                change.actual(),
                reason.cause(),
                reason.lineId(),
                reason.blockId(),
                reason.allotmentId(),
                reason.actor(),
                reason.movedAt());
    }
}
