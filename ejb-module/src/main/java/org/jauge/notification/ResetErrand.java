package org.jauge.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jauge.merchant.PasswordResets;
import org.jauge.shared.Collisions;

/** Looks whose an address is while nobody waits for it. */
@Stateless
@PermitAll // whoever asks has been counted; the link goes to the account's own address
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResetErrand {

    private static final System.Logger LOG = System.getLogger(ResetErrand.class.getName());

    @Inject
    PasswordResets resets;

    @Asynchronous
    public void run(String email) {
        try {
            Collisions.retried(() -> resets.bring(email));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A link for a forgotten password was not made", e);
        }
    }
}
