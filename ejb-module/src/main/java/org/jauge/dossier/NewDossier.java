package org.jauge.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The fixed part of a dossier about to be written; ids and token are chosen before the admission.
 *
 * @param address where the holder of a cart calls from, disguised; null where that says nothing about him
 * @param heldAs the audience that a cart is held as; null of what never was one
 */
record NewDossier(
        long id,
        String token,
        long merchantId,
        long pointOfSaleId,
        String holder,
        @Nullable String address,
        @Nullable Long heldAs,
        String actor,
        Instant now) {

    NewDossier(
            long id,
            String token,
            long merchantId,
            long pointOfSaleId,
            String holder,
            @Nullable String address,
            String actor,
            Instant now) {
        this(id, token, merchantId, pointOfSaleId, holder, address, null, actor, now);
    }

    /** The same cart, held as that audience or, where null, as none. */
    NewDossier as(@Nullable Long audience) {
        return new NewDossier(id, token, merchantId, pointOfSaleId, holder, address, audience, actor, now);
    }
}
