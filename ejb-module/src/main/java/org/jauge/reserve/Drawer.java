package org.jauge.reserve;

import org.jauge.merchant.Caller;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;

/** Who wants to draw: somebody of the staff, never a shop. */
record Drawer(long merchantId, long userId, boolean isOwner) {

    static Drawer of(Caller caller) {
        if (!caller.isStaff()) throw new Forbidden("reserve");
        return new Drawer(caller.merchantId(), caller.userId(), caller.role() == Role.OWNER);
    }
}
