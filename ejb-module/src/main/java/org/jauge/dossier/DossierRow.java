package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One dossier in a list. */
public record DossierRow(
        long id,
        String number,
        DossierState state,
        String pointOfSale,
        @Nullable String contactFirstName,
        @Nullable String contactLastName,
        String currency,
        BigDecimal total,
        Instant createdAt,
        @Nullable Instant settledAt) {}
