package org.jauge.inventory;

import org.jauge.gauge.GaugeLine;

/**
 * What stands in Blocked of one gauge (C-03).
 *
 * @param carts open carts
 * @param manual blocks by hand
 * @param others what waits for somebody without being in a cart: bookings and reserves
 */
public record BlockedParts(int carts, int manual, int others) {

    static BlockedParts of(GaugeLine line, int manual) {
        return new BlockedParts(line.carts(), manual, line.blocked() - line.carts() - manual);
    }

    public boolean isEmpty() {
        return carts == 0 && manual == 0 && others == 0;
    }
}
