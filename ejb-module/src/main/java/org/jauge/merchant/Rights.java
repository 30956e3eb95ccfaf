package org.jauge.merchant;

import java.util.Set;
import org.jauge.shared.InvalidField;

/**
 * What a member of staff may do and where.
 *
 * @param allActivities those to come included; always so for administrators and owners
 * @param complimentary whether he may give tickets away (P-05); always so for administrators and owners
 */
public record Rights(Role role, boolean allActivities, Set<Long> activityIds, boolean complimentary) {

    public Rights {
        if (!role.isStaff()) throw new InvalidField("role", "unknown", role);
        allActivities = allActivities || role.isAccountWide();
        activityIds = allActivities ? Set.of() : Set.copyOf(activityIds);
        complimentary = role.isAccountWide() || (complimentary && role.includes(Role.BOX_OFFICE));
    }

    /** What a role brings by itself. */
    public Rights(Role role, boolean allActivities, Set<Long> activityIds) {
        this(role, allActivities, activityIds, false);
    }

    /** Whether somebody with these rights has all of the others too: only then he may give or take them (S-04). */
    public boolean covers(Rights others) {
        return role.includes(others.role)
                && (complimentary || !others.complimentary)
                && (allActivities || (!others.allActivities && activityIds.containsAll(others.activityIds)));
    }
}
