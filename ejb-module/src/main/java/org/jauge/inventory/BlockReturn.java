package org.jauge.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody gave back of a block by hand, and why; written once and never changed. */
@Entity
@Table(name = "block_return")
@SuppressWarnings("unused") // queries read it
class BlockReturn {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "block_id", nullable = false)
    private long blockId;

    @Column(nullable = false)
    private int units;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String actor;

    @Column(name = "returned_at", nullable = false)
    private Instant returnedAt;

    protected BlockReturn() {}

    BlockReturn(long id, long merchantId, long blockId, int units, String reason, String actor, Instant returnedAt) {
        this.id = id;
        this.merchantId = merchantId;
        this.blockId = blockId;
        this.units = units;
        this.reason = reason;
        this.actor = actor;
        this.returnedAt = returnedAt;
    }
}
