package org.jauge.merchant;

/** Whether a key still opens the door; ROTATED ones do until their overlap ends. */
public enum KeyState {
    ACTIVE,
    ROTATED,
    EXPIRED,
    REVOKED;

    public boolean admits() {
        return this == ACTIVE || this == ROTATED;
    }
}
