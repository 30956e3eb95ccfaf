package org.jauge.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jauge.gauge.GaugeKey;

/** Units of one gauge that staff set aside by hand, until somebody gives them back (C-03). */
@Entity
@Table(name = "manual_block")
class ManualBlock {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Embedded
    @SuppressWarnings("unused") // queries read it
    private GaugeKey key;

    @Column(nullable = false, updatable = false)
    private int units;

    @Column(nullable = false)
    private int remaining;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(name = "blocked_at", nullable = false, updatable = false)
    private Instant blockedAt;

    protected ManualBlock() {}

    ManualBlock(long id, long merchantId, GaugeKey key, int units, String reason, String actor, Instant blockedAt) {
        this.id = id;
        this.merchantId = merchantId;
        this.key = key;
        this.units = units;
        this.remaining = units;
        this.reason = reason;
        this.actor = actor;
        this.blockedAt = blockedAt;
    }

    long version() {
        return version;
    }

    int remaining() {
        return remaining;
    }

    /** Admission compares first, so this guard never fires for a user. */
    void release(int given) {
        if (given < 1 || given > remaining)
            throw new IllegalStateException(id + " has " + remaining + ", not " + given);
        remaining -= given;
    }
}
