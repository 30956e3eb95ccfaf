package org.jauge.till;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** A closing in a list. */
public record ClosingLine(
        long id,
        String outlet,
        String clerk,
        String currency,
        BigDecimal opening,
        BigDecimal expectedCash,
        BigDecimal countedCash,
        String note,
        String closedBy,
        Instant closedAt)
        implements Serializable {

    /** What is missing is below zero. */
    public BigDecimal difference() {
        return countedCash.subtract(expectedCash);
    }

    ClosingLine named(String clerkName, String closerName) {
        return new ClosingLine(
                id, outlet, clerkName, currency, opening, expectedCash, countedCash, note, closerName, closedAt);
    }
}
