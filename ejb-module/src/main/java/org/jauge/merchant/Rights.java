package org.jauge.merchant;

import java.util.Set;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What a member of staff may do and where.
 *
 * @param allActivities those to come included; always so for administrators and owners
 * @param complimentary whether he may give tickets away (P-05); always so for administrators and owners, never for readers
 * @param outletId where an external clerk sells; everybody else has none of his own
 */
public record Rights(
        Role role,
        boolean allActivities,
        Set<Long> activityIds,
        boolean complimentary,
        @Nullable Long outletId) {

    public Rights {
        if (!role.isStaff()) throw new InvalidField("role", "unknown", role);
        allActivities = allActivities || role.isAccountWide();
        activityIds = allActivities ? Set.of() : Set.copyOf(activityIds);
        complimentary = role.isAccountWide() || (complimentary && role != Role.READER);
        if (role != Role.EXTERNAL_CLERK) outletId = null;
        else if (outletId == null) throw new InvalidField("outlet", "required", null);
    }

    /** Of somebody who works at every outlet. */
    public Rights(Role role, boolean allActivities, Set<Long> activityIds, boolean complimentary) {
        this(role, allActivities, activityIds, complimentary, null);
    }

    /** An external clerk's, for all activities that are sold there. */
    public static Rights outside(long outletId) {
        return new Rights(Role.EXTERNAL_CLERK, true, Set.of(), false, outletId);
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
