package org.jauge.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fixed part of a dossier about to be written; ids and token are chosen before the admission.
 *
 * @param address where the holder of a cart calls from, disguised; null where that says nothing about him
 */
record NewDossier(
        long id,
        String token,
        long merchantId,
        long pointOfSaleId,
        String holder,
        @Nullable String address,
        String actor,
        Instant now) {}
