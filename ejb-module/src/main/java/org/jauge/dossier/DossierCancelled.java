package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Tickets of a dossier, or all of it, were cancelled; to be fired as a CDI event in that transaction.
 *
 * @param refunded what the buyer gets back, zero for nothing
 * @param reason what he is told, empty for nothing
 */
public record DossierCancelled(
        long merchantId, long dossierId, String number, BigDecimal refunded, String reason, Instant now) {}
