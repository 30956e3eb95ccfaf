package org.jauge.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money given back of one payment; but for the day closing that takes it, never changed once written (P-02). */
@Entity
class Refund {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "dossier_id", nullable = false)
    private long dossierId;

    @Column(name = "cancellation_id", nullable = false)
    private long cancellationId;

    @Column(name = "payment_id", nullable = false)
    private long paymentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_as", nullable = false)
    private PaymentMethod method;

    @Column(name = "point_of_sale_id")
    private @Nullable Long pointOfSaleId;

    @Column(nullable = false)
    private BigDecimal amount;

    @Column(nullable = false)
    private String currency;

    @Column(nullable = false)
    private String reference;

    @Column(name = "closing_id")
    private @Nullable Long closingId;

    @Column(name = "refunded_by", nullable = false)
    private String refundedBy;

    @Column(name = "refunded_at", nullable = false)
    private Instant refundedAt;

    protected Refund() {}

    Refund(long id, Cancellation of, RefundShares.Share share, Dossier dossier, String reference) {
        this.id = id;
        this.merchantId = of.merchantId();
        this.dossierId = of.dossierId();
        this.cancellationId = of.id();
        this.paymentId = share.paymentId();
        this.method = share.method();
        this.amount = share.amount();
        this.currency = dossier.currency();
        this.pointOfSaleId = dossier.pointOfSaleId();
        this.reference = reference;
        this.refundedBy = of.actor();
        this.refundedAt = of.at();
    }

    long dossierId() {
        return dossierId;
    }

    long paymentId() {
        return paymentId;
    }

    BigDecimal amount() {
        return amount;
    }
}
