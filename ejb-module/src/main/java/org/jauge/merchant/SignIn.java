package org.jauge.merchant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets staff in by address and password, and says at each request whether they are still in (S-03). */
@Stateless
@PermitAll
public class SignIn {

    @PersistenceContext
    EntityManager em;

    @Inject
    Throttles throttles;

    @Inject
    Identities identities;

    @Inject
    Caller caller;

    @Inject
    Admittance admittance;

    /** Right or wrong, it takes the same time; too often wrong, and the account or the address has to wait. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // the count of attempts outlives the refusal
    public Identity signIn(@Nullable String email, @Nullable String password, String address) {
        var typed = email == null ? "" : email;
        count(Throttles.address(address), ThrottleLimit.ADDRESS);
        count(Throttles.account(typed), ThrottleLimit.ACCOUNT);
        var user = matching(candidates(StaffEmail.normal(typed)), password);
        throttles.forgive(Throttles.account(typed), Throttles.address(address));
        admittance.signedIn(user.id());
        return identities.ofStaff(user.id()).orElseThrow(SignInRefused::new);
    }

    /** Who a session opened at {@code since} belongs to now; empty once he was deactivated or his password was set. */
    public Optional<Identity> resume(long userId, Instant since) {
        var identity = Optional.ofNullable(em.find(StaffUser.class, userId))
                .filter(user -> user.admitsSessionFrom(since))
                .flatMap(user -> identities.ofStaff(userId));
        identity.ifPresent(caller::recognise);
        return identity;
    }

    private void count(String subject, ThrottleLimit limit) {
        try {
            throttles.attempt(subject, limit);
        } catch (PersistenceException e) { // its row has been inserted meanwhile
            throttles.attempt(subject, limit);
        }
    }

    /** The same person may work for several merchants; his password decides, the latest one he worked for first. */
    private List<StaffUser> candidates(String email) {
        return em.createQuery(
                        "select u from StaffUser u where u.email = :email and u.active = true"
                                + " and u.passwordHash is not null order by u.signedInAt desc, u.id",
                        StaffUser.class)
                .setParameter("email", email)
                .setMaxResults(5)
                .getResultList();
    }

    private static StaffUser matching(List<StaffUser> candidates, @Nullable String password) {
        for (var candidate : candidates)
            if (Passwords.matches(password, candidate.passwordHash().orElseThrow())) return candidate;
        if (candidates.isEmpty()) Passwords.pretend(password);
        throw new SignInRefused();
    }
}
