package org.jauge.contact;

import java.time.Instant;

/**
 * A customer asked for a link to come in; fired as a CDI event in that transaction.
 *
 * @param url the shop's page that takes the token, which is added to it
 */
public record CustomerLinkIssued(
        long merchantId,
        long number,
        String name,
        String email,
        String language,
        String url,
        String token,
        Instant now,
        Instant expiresAt) {

    /** Prints neither the secret nor the person. */
    @Override
    public String toString() {
        return "CustomerLinkIssued[" + number + "]";
    }
}
