package org.jauge.merchant;

import java.util.Set;
import org.jauge.shared.InvalidField;

/**
 * What a member of staff may do and where.
 *
 * @param allActivities those to come included; always so for administrators and owners
 */
public record Rights(Role role, boolean allActivities, Set<Long> activityIds) {

    public Rights {
        if (!role.isStaff()) throw new InvalidField("role", "unknown", role);
        allActivities = allActivities || role.isAccountWide();
        activityIds = allActivities ? Set.of() : Set.copyOf(activityIds);
    }

    /** Whether somebody with these rights has all of the others too: only then he may give or take them (S-04). */
    public boolean covers(Rights others) {
        return role.includes(others.role)
                && (allActivities || (!others.allActivities && activityIds.containsAll(others.activityIds)));
    }
}
