package org.jauge.merchant;

/** Kinds of outlets (AMB-X3). */
public enum Channel {
    WEB_SHOP,
    BOX_OFFICE,
    EXTERNAL_BOX_OFFICE,
    PHONE,
    PARTNER_API;

    public boolean isDesk() {
        return this == BOX_OFFICE || this == EXTERNAL_BOX_OFFICE || this == PHONE;
    }
}
