package org.jauge.notification;

import java.math.BigDecimal;

/**
 * What a message says of a dossier.
 *
 * @param language of the point of sale
 */
public record SoldDossier(
        long id, String number, BigDecimal total, String currency, String merchant, String language) {}
