package org.jauge.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jauge.merchant.PasswordResets;
import org.jspecify.annotations.Nullable;

/**
 * Who forgot his password asks for a link by mail. The answer is the same, and takes as long, for an address that nobody
 * has: what is done about it is done afterwards (S-03).
 */
@ApplicationScoped
public class ForgottenPasswords {

    private static final int EMAIL_MAX = 200;

    @Inject
    PasswordResets resets;

    @Inject
    MailServer server;

    @Inject
    ResetErrand errand;

    /** @param address where the browser is that asks */
    public void ask(@Nullable String email, String address) {
        if (!server.isSet()) throw new NoMailServer();
        resets.count(email, address);
        if (email != null && email.length() <= EMAIL_MAX) errand.run(email);
    }
}
