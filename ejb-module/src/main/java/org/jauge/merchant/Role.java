package org.jauge.merchant;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is here. The roles of staff are ordered, each includes those before it; but a reader, who sells nothing,
 * is no external clerk, who sees nothing else.
 */
public enum Role {
    /** Sells at one outlet out of the house, and has nothing else of it. */
    EXTERNAL_CLERK,
    READER,
    BOX_OFFICE,
    ACTIVITY_MANAGER,
    ADMINISTRATOR,
    OWNER,
    SHOP,
    BROWSER,
    SYSTEM;

    /** The roles that can be given to a person, the least first. */
    public static List<Role> ofStaff() {
        return List.copyOf(EnumSet.range(EXTERNAL_CLERK, OWNER));
    }

    public boolean isStaff() {
        return compareTo(OWNER) <= 0;
    }

    /** Works for the whole merchant account, never for chosen activities only. */
    public boolean isAccountWide() {
        return this == ADMINISTRATOR || this == OWNER;
    }

    public boolean includes(Role other) {
        if (this == READER) return other == READER;
        return this == other || (isStaff() && other.isStaff() && compareTo(other) > 0);
    }

    /** The names under which {@code @RolesAllowed} knows a caller of this role. */
    public Set<String> granted() {
        return EnumSet.allOf(Role.class).stream()
                .filter(this::includes)
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
