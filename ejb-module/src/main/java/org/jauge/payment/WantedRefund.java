package org.jauge.payment;

import java.math.BigDecimal;

/** A refund of money that a provider took. */
public record WantedRefund(
        long refundId, long merchantId, String provider, String reference, BigDecimal amount, String currency) {}
