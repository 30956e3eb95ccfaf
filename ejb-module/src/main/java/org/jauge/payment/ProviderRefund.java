package org.jauge.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refund that its provider is asked for until it has done it; its key is the refund's, so each is asked for once. One that
 * is refused is asked for again after a pause that doubles, and after three days a person has to look.
 */
@Entity
@Table(name = "provider_refund")
class ProviderRefund {

    /** How long a provider is asked again by itself. */
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final Duration PAUSE_MAX = Duration.ofDays(1);
    private static final int DOUBLED_MAX = 10;

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

    @Column(name = "queued_at")
    private Instant queuedAt;

    /** Since then it needs a person. */
    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    protected ProviderRefund() {}

    ProviderRefund(WantedRefund wanted, Instant now) {
        this.refundId = wanted.refundId();
        this.merchantId = wanted.merchantId();
        this.provider = wanted.provider();
        this.reference = wanted.reference();
        this.amount = wanted.amount();
        this.currency = wanted.currency();
        this.queuedAt = now;
        this.nextTryAt = now;
    }

    long merchantId() {
        return merchantId;
    }

    boolean isStuck() {
        return givenUpAt != null && doneAt == null;
    }

    /** Answers whether it is given up now; the last try is just at the end of the three days. */
    boolean refused(Instant now) {
        var end = queuedAt.plus(PATIENCE);
        if (!now.isBefore(end)) {
            givenUpAt = now;
            return true;
        }
        var next = now.plus(pause(tries));
        nextTryAt = next.isBefore(end) ? next : end;
        return false;
    }

    /** Two minutes after the first try, then twice as long each time, a day at most. */
    static Duration pause(int tries) {
        var doubled = PAUSE.multipliedBy(1L << Math.min(Math.max(tries, 1) - 1, DOUBLED_MAX));
        return doubled.compareTo(PAUSE_MAX) < 0 ? doubled : PAUSE_MAX;
    }

    /** Somebody has looked: asked for anew, as if it had just been decided. */
    void again(Instant now) {
        givenUpAt = null;
        tries = 0;
        queuedAt = now;
        nextTryAt = now;
    }

    WantedRefund wanted() {
        return new WantedRefund(refundId, merchantId, provider, reference, amount, currency);
    }

    void done(Instant now) {
        doneAt = now;
    }
}
