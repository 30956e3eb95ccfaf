package org.jauge.merchant;

/** Where somebody stands: asked to join, at work, or gone. */
public enum StaffState {
    INVITED,
    ACTIVE,
    DEACTIVATED
}
