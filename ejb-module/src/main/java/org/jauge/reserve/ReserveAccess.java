package org.jauge.reserve;

/** Who may draw from a reserve, besides the owner. */
public enum ReserveAccess {
    ALL_USERS,
    SELECTED_USERS
}
