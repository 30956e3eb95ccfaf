package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Money was paid back and no ticket was touched (AMB-Q4); to be fired as a CDI event in that transaction. What comes with
 * a cancellation is told by {@link DossierCancelled} alone.
 *
 * @param amount in the dossier's currency
 * @param reason what the buyer is told, empty for nothing
 */
public record DossierRefunded(
        long merchantId, long dossierId, String number, BigDecimal amount, String reason, Instant now) {}
