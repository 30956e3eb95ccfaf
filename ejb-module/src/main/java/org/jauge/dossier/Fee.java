package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;

/** What is kept of a cancelled ticket's money; never changed once written (P-02). */
@Entity
class Fee {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Column(name = "cancellation_id", nullable = false)
    private long cancellationId;

    @Column(nullable = false)
    private BigDecimal amount;

    @Column(nullable = false)
    private String currency;

    @Column(name = "charged_by", nullable = false)
    private String chargedBy;

    @Column(name = "charged_at", nullable = false)
    private Instant chargedAt;

    protected Fee() {}

    Fee(long id, Cancellation of, BigDecimal amount, String currency) {
        this.id = id;
        this.merchantId = of.merchantId();
        this.dossierId = of.dossierId();
        this.cancellationId = of.id();
        this.amount = amount;
        this.currency = currency;
        this.chargedBy = of.actor();
        this.chargedAt = of.at();
    }

    long dossierId() {
        return dossierId;
    }

    BigDecimal amount() {
        return amount;
    }
}
