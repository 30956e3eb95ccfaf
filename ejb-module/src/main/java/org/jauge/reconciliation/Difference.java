package org.jauge.reconciliation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jauge.gauge.GaugeKey;

/** One part of one gauge that does not agree with what it counts. */
@Entity
@Table(name = "reconciliation_difference")
class Difference {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reconciliation_difference")
    @SequenceGenerator(name = "reconciliation_difference", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "run_id", nullable = false)
    private long runId;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by queries
    private GaugeKey key;

    @Column(nullable = false)
    private String part;

    @Column(nullable = false)
    private long counted;

    @Column(nullable = false)
    private long recounted;

    protected Difference() {}

    Difference(long merchantId, long runId, DifferenceLine found) {
        this.merchantId = merchantId;
        this.runId = runId;
        this.key = found.key();
        this.part = found.part();
        this.counted = found.counted();
        this.recounted = found.recounted();
    }
}
