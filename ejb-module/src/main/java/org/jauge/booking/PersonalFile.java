package org.jauge.booking;

import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.dossier.DossierState;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/** A dossier in the list of whoever it belongs to (D-08). */
public record PersonalFile(
        long id,
        String number,
        String token,
        DossierState state,
        Channel channel,
        String currency,
        BigDecimal total,
        Instant createdAt,
        @Nullable BookingKind kind) {

    /** Prints without the secret. */
    @Override
    public String toString() {
        return "PersonalFile[" + number + "]";
    }
}
