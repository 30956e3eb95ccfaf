package org.jauge.merchant;

import java.time.Instant;

/** A one-time link was made for a member of staff; fired as a CDI event in that transaction, to be brought to him. */
public record StaffLinkIssued(
        long merchantId,
        long userId,
        String name,
        String email,
        String language,
        LinkKind kind,
        String token,
        Instant now,
        Instant expiresAt) {

    /** Prints neither the secret nor the person. */
    @Override
    public String toString() {
        return "StaffLinkIssued[" + kind + " for " + userId + "]";
    }
}
