package org.jauge.merchant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One member of staff in a list.
 *
 * @param joined has chosen a password; until then he is only invited
 */
public record StaffLine(
        long id,
        String name,
        String email,
        Role role,
        boolean allActivities,
        boolean active,
        boolean joined,
        @Nullable Instant signedInAt) {

    static StaffLine of(StaffUser user) {
        return new StaffLine(
                user.id(),
                user.name(),
                user.email(),
                user.role(),
                user.allActivities(),
                user.active(),
                user.passwordHash().isPresent(),
                user.signedInAt().orElse(null));
    }

    public StaffState state() {
        if (!active) return StaffState.DEACTIVATED;
        return joined ? StaffState.ACTIVE : StaffState.INVITED;
    }
}
