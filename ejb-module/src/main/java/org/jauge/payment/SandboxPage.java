package org.jauge.payment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox's page shows.
 *
 * @param merchant who gets the money
 * @param number of the dossier; null of a cart
 * @param returnUrl where the customer goes on, with the attempt's token; empty for nowhere
 */
public record SandboxPage(
        String merchant,
        @Nullable String number,
        BigDecimal amount,
        String currency,
        AttemptState state,
        String returnUrl) {

    public boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    /** Money was taken: the news of it can be sent once more. */
    public boolean isTaken() {
        return state.isTaken();
    }
}
