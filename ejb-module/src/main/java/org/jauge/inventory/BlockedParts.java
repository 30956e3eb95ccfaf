package org.jauge.inventory;

import org.jauge.gauge.GaugeLine;

/**
 * What stands in Blocked of one gauge (C-03).
 *
 * @param carts open carts
 * @param manual blocks by hand
 * @param reserves what capacity reserves with access have left
 * @param withoutAccess what those without access have left
 * @param bookings what is booked and not paid; options where they take places (C-07)
 */
public record BlockedParts(int carts, int manual, int reserves, int withoutAccess, int bookings) {

    static BlockedParts of(GaugeLine line, SetAside aside) {
        var bookings = line.blocked() - line.carts() - aside.manual() - aside.inReserves();
        return new BlockedParts(
                line.carts(),
                aside.manual(),
                aside.reserves(),
                aside.withoutAccess(),
                Math.max(0, bookings)); // what is set aside is read after the line, and may have grown meanwhile
    }

    public boolean isEmpty() {
        return carts == 0 && manual == 0 && reserves == 0 && withoutAccess == 0 && bookings == 0;
    }
}
