package org.jauge.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One pass over all gauges of a merchant. */
@Entity
@Table(name = "reconciliation_run")
class Run {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reconciliation_run")
    @SequenceGenerator(name = "reconciliation_run", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "requested_by", nullable = false)
    private String requestedBy;

    @Column(nullable = false)
    private int gauges;

    @Column(nullable = false)
    private int differences;

    protected Run() {}

    Run(long merchantId, String requestedBy, Instant startedAt) {
        this.merchantId = merchantId;
        this.requestedBy = requestedBy;
        this.startedAt = startedAt;
    }

    long id() {
        return id;
    }

    void add(int gauges, int differences) {
        this.gauges += gauges;
        this.differences += differences;
    }

    void end(Instant endedAt) {
        this.endedAt = endedAt;
    }
}
