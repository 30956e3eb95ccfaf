package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/**
 * New links for those who forgot their password, brought to the account's own address (S-03).
 *
 * <p>No EJB, as {@link SignIn}: the count of attempts outlives the refusal.
 */
@ApplicationScoped
public class PasswordResets {

    private static final int MERCHANTS_MAX = 5;

    @PersistenceContext
    EntityManager em;

    @Inject
    SignIn signIn;

    @Inject
    OneTimeLinks links;

    @Inject
    Event<Noted> noted;

    /** Refuses who asks too often, whether or not there is such an account. */
    public void count(@Nullable String email, String address) {
        try {
            signIn.count("forgotten-" + Throttles.address(address), ThrottleLimit.FORGETFUL);
            signIn.count("forgotten-" + Throttles.account(email == null ? "" : email), ThrottleLimit.FORGOTTEN);
        } catch (TooManyAttempts often) {
            throw new AskedTooOften(often.minutes());
        }
    }

    /** A link for each merchant he works for; for an address that nobody has, nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void bring(String email) {
        em.createQuery(
                        "select u from StaffUser u where u.email = :email and u.active = true order by u.id",
                        StaffUser.class)
                .setParameter("email", StaffEmail.normal(email))
                .setMaxResults(MERCHANTS_MAX)
                .getResultList()
                .forEach(this::bring);
    }

    private void bring(StaffUser user) {
        links.bring(user);
        var id = String.valueOf(user.id());
        noted.fire(new Noted(user.merchantId(), "system", "user", id, "link-issued", user.name(), "", ""));
    }
}
