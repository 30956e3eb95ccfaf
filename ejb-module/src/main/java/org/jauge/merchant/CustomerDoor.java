package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Counts attempts of customers to come in and keeps their passwords, both as those of staff (S-03).
 *
 * <p>Each count is a transaction of its own: what is refused afterwards stays counted.
 */
@ApplicationScoped
public class CustomerDoor {

    @Inject
    SignIn signIn;

    @Inject
    Throttles throttles;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /** @param address of the browser; null where a shop's server calls for many */
    public void attempt(long merchantId, String email, @Nullable String address) {
        if (address != null) signIn.count(at(address), ThrottleLimit.ADDRESS);
        signIn.count(account(merchantId, email), ThrottleLimit.ACCOUNT);
    }

    /** The attempt was right. */
    public void forgive(long merchantId, String email, @Nullable String address) {
        throttles.forgive(account(merchantId, email), address == null ? "" : at(address));
    }

    /** Somebody asks for a link, whether or not anybody has this address. */
    public void asked(long merchantId, String email, @Nullable String address) {
        if (address != null) ask("asked-" + at(address), ThrottleLimit.FORGETFUL);
        ask("asked-" + account(merchantId, email), ThrottleLimit.FORGOTTEN);
    }

    /**
     * Somebody who asks for a link says that he is new, whether or not anybody has his address. Each hour has a count
     * of its own, so that a crowd of one morning keeps nobody out at noon.
     */
    public void introduced(long merchantId) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        ask("newcomers-" + merchantId + "-" + hour, ThrottleLimit.NEWCOMERS);
    }

    private void ask(String subject, ThrottleLimit limit) {
        try {
            signIn.count(subject, limit);
        } catch (TooManyAttempts often) {
            throw new AskedTooOften(often.minutes());
        }
    }

    private static String at(String address) {
        return "customer-" + Throttles.address(address);
    }

    private static String account(long merchantId, String email) {
        return "customer-" + Throttles.account(merchantId + " " + email.strip());
    }

    /** The hash of a password that may be chosen. */
    public String hash(@Nullable String typed, String email) {
        return passwords.choose(typed, email);
    }

    /** Takes as long where there is none to compare with. */
    public boolean matches(@Nullable String typed, @Nullable String stored) {
        if (stored != null) return Passwords.matches(typed, stored);
        passwords.pretend(typed);
        return false;
    }

    public String token() {
        return Secrets.token();
    }

    public String fingerprint(String token) {
        return Secrets.sha256(token);
    }
}
