package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets staff in by address and password, and says at each request whether they are still in (S-03).
 *
 * <p>No EJB: the count of attempts outlives the refusal, and a refusal that leaves an EJB rolls something back.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    Passwords passwords;

    @Inject
    Throttles throttles;

    @Inject
    Caller caller;

    @Inject
    Admittance admittance;

    /** Right or wrong, it takes the same time; too often wrong, and the account or the address has to wait. */
    public Identity signIn(@Nullable String email, @Nullable String password, String address) {
        var typed = email == null ? "" : email;
        count(Throttles.address(address), ThrottleLimit.ADDRESS);
        count(Throttles.account(typed), ThrottleLimit.ACCOUNT);
        var candidates = admittance.candidates(StaffEmail.normal(typed));
        var user = matching(candidates, password).orElseThrow(() -> refused(typed, candidates));
        throttles.forgive(Throttles.account(typed), Throttles.address(address));
        return admittance.admit(user.id()).orElseThrow(SignInRefused::new);
    }

    /** Who a session opened at {@code since} belongs to now; empty once he was deactivated or his password was set. */
    public Optional<Identity> resume(long userId, Instant since) {
        var identity = admittance.resume(userId, since);
        identity.ifPresent(caller::recognise);
        return identity;
    }

    void count(String subject, ThrottleLimit limit) {
        try {
            throttles.attempt(subject, limit);
        } catch (PersistenceException e) { // its row has been inserted meanwhile
            throttles.attempt(subject, limit);
        }
    }

    /** The journal of whoever is locked out by this tells it: somebody may be at his account. */
    private SignInRefused refused(String typed, List<StaffUser> candidates) {
        throttles.noteLockOut(Throttles.account(typed), candidates);
        return new SignInRefused();
    }

    private Optional<StaffUser> matching(List<StaffUser> candidates, @Nullable String password) {
        for (var candidate : candidates)
            if (Passwords.matches(password, candidate.passwordHash().orElseThrow())) return Optional.of(candidate);
        if (candidates.isEmpty()) passwords.pretend(password);
        return Optional.empty();
    }
}
