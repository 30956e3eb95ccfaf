package org.jauge.inventory;

import org.jauge.gauge.GaugeLine;

/**
 * What stands in Blocked of one gauge (C-03).
 *
 * @param carts open carts
 * @param manual blocks by hand
 * @param reserves what capacity reserves have left
 * @param others what waits for somebody otherwise: bookings
 */
public record BlockedParts(int carts, int manual, int reserves, int others) {

    static BlockedParts of(GaugeLine line, int manual, int reserves) {
        return new BlockedParts(line.carts(), manual, reserves, line.blocked() - line.carts() - manual - reserves);
    }

    public boolean isEmpty() {
        return carts == 0 && manual == 0 && reserves == 0 && others == 0;
    }
}
