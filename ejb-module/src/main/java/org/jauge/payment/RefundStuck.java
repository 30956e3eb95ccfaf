package org.jauge.payment;

import java.math.BigDecimal;
import java.time.Instant;

/** A provider has refused for three days to give money back: a person has to look. Fired in the transaction that gives up. */
public record RefundStuck(long merchantId, String number, BigDecimal amount, Instant now) {}
