package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often signing in failed lately, for one account name or one address (S-03). */
@Entity
@Table(name = "sign_in_throttle")
class SignInThrottle {

    @Id
    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private int failures;

    @Column(name = "failed_at", nullable = false)
    private Instant failedAt;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    protected SignInThrottle() {}

    SignInThrottle(String subject, Instant now) {
        this.subject = subject;
        this.failedAt = now;
    }

    /** Counts an attempt before it is known to be right, so that a hundred at once are a hundred. */
    void attempt(ThrottleLimit limit, Instant now) {
        if (blockedUntil != null && isBlockedAt(now))
            throw new TooManyAttempts(minutesUp(Duration.between(now, blockedUntil)));
        if (now.isAfter(failedAt.plus(limit.memory()))) failures = 0;
        failures++;
        failedAt = now;
        blockedUntil = limit.blocks(failures) ? now.plus(limit.pause(failures)) : null;
    }

    /** The attempt was right after all. */
    void forgiveOne() {
        failures = Math.max(0, failures - 1);
        blockedUntil = null;
    }

    boolean isBlockedAt(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    int failures() {
        return failures;
    }

    private static int minutesUp(Duration left) {
        return (int) Math.max(1, left.plusMinutes(1).minusNanos(1).toMinutes());
    }
}
