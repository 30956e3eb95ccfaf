package org.jauge.payment;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;

/** What a person does about a refund that its provider has refused for days: has it asked again, or says it is settled. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class StuckRefunds {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<Noted> noted;

    /** For three more days. */
    public void again(long refundId) {
        stuck(refundId).again(clock.instant());
        note(refundId, "refund-again");
    }

    /** The customer got his money in another way. */
    public void settled(long refundId) {
        stuck(refundId).done(clock.instant());
        note(refundId, "refund-settled");
    }

    private ProviderRefund stuck(long refundId) {
        caller.requireAccount();
        var refund = em.find(ProviderRefund.class, refundId, LockModeType.PESSIMISTIC_WRITE);
        if (refund == null || refund.merchantId() != caller.merchantId() || !refund.isStuck())
            throw new NotFound("refund", refundId);
        return refund;
    }

    private void note(long refundId, String action) {
        var number = em.createQuery(
                        "select d.number from Refund r join Dossier d on d.id = r.dossierId where r.id = :id",
                        String.class)
                .setParameter("id", refundId)
                .getSingleResult();
        noted.fire(new Noted(caller.merchantId(), caller.actor(), "dossier", number, action, number, "", ""));
    }
}
