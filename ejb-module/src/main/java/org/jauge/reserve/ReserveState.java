package org.jauge.reserve;

import java.util.Set;

/** A reserve as it was read, unlocked, to plan on. */
record ReserveState(
        long id,
        long version,
        long merchantId,
        String name,
        String colour,
        ReserveAccess access,
        boolean archived,
        Set<Long> members) {

    ReserveState {
        members = Set.copyOf(members);
    }

    /** The owner always may. */
    boolean admits(Drawer drawer) {
        return drawer.isOwner() || access == ReserveAccess.ALL_USERS || members.contains(drawer.userId());
    }
}
