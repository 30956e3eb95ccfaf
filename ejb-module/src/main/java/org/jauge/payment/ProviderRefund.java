package org.jauge.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A refund that its provider is asked for until it has done it; its key is the refund's, so each is asked for once. */
@Entity
@Table(name = "provider_refund")
class ProviderRefund {

    @Id
    @Column(name = "refund_id")
    private long refundId;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private String provider;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private BigDecimal amount = BigDecimal.ZERO;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private int tries;

    @Column(name = "next_try_at", nullable = false)
    private Instant nextTryAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    protected ProviderRefund() {}

    ProviderRefund(WantedRefund wanted, Instant now) {
        this.refundId = wanted.refundId();
        this.merchantId = wanted.merchantId();
        this.provider = wanted.provider();
        this.reference = wanted.reference();
        this.amount = wanted.amount();
        this.currency = wanted.currency();
        this.nextTryAt = now;
    }

    WantedRefund wanted() {
        return new WantedRefund(refundId, merchantId, provider, reference, amount, currency);
    }

    int tries() {
        return tries;
    }

    void done(Instant now) {
        doneAt = now;
    }
}
