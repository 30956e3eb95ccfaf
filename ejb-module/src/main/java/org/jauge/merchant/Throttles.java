package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jauge.shared.Noted;

/** Counts attempts in transactions of their own: what is refused afterwards stays counted, on every node. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Throttles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<Noted> noted;

    /** What was typed as address may be anything, even a password: only its fingerprint is kept. */
    static String account(String email) {
        return "account:" + Secrets.sha256(email.strip().toLowerCase(Locale.ROOT));
    }

    static String address(String address) {
        return "address:" + address.substring(0, Math.min(address.length(), 100));
    }

    void attempt(String subject, ThrottleLimit limit) {
        var throttle = em.find(SignInThrottle.class, subject, LockModeType.PESSIMISTIC_WRITE);
        if (throttle == null) {
            throttle = new SignInThrottle(subject, clock.instant());
            em.persist(throttle);
            em.flush(); // two first failures at once: the second fails here and is asked again
        }
        throttle.attempt(limit, clock.instant());
    }

    /** Once a lock-out: while it lasts nobody gets as far as this. */
    void noteLockOut(String account, List<StaffUser> whose) {
        var throttle = em.find(SignInThrottle.class, account);
        if (throttle == null || !throttle.isBlockedAt(clock.instant())) return;
        for (var user : whose)
            noted.fire(new Noted(
                    user.merchantId(), "system", "user", String.valueOf(user.id()), "locked", user.name(), "", ""));
    }

    void unlock(String account) {
        em.createQuery("delete from SignInThrottle t where t.subject = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    void forgive(String account, String address) {
        unlock(account);
        var throttle = em.find(SignInThrottle.class, address, LockModeType.PESSIMISTIC_WRITE);
        if (throttle != null) throttle.forgiveOne();
    }
}
