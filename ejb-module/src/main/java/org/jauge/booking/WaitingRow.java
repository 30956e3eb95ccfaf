package org.jauge.booking;

import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.dossier.LineState;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A line that waits for its money, in a list.
 *
 * @param extensionAskedAt when its customer asked for more time and nobody has answered yet (B-14)
 */
public record WaitingRow(
        long lineId,
        String number,
        LineState state,
        @Nullable String firstName,
        @Nullable String lastName,
        String activity,
        String zone,
        Instant eventStart,
        String category,
        int quantity,
        BigDecimal unitPrice,
        String currency,
        String outlet,
        Channel channel,
        Instant until,
        @Nullable Instant lockedUntil,
        @Nullable Instant extensionAskedAt) {

    public BigDecimal amount() {
        return unitPrice.multiply(BigDecimal.valueOf(quantity));
    }

    public boolean isOption() {
        return state == LineState.OPTIONED;
    }

    public boolean isExpiredAt(Instant now) {
        return until.isBefore(now);
    }

    /** It may exceed its deadline, so no release takes it. */
    public boolean isLockedAt(Instant now) {
        return lockedUntil != null && !lockedUntil.isBefore(now);
    }
}
