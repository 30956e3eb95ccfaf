package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that works once and not for long. Only the fingerprint of its token is kept. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    @Id
    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LinkKind kind;

    @Column(name = "merchant_id")
    private @Nullable Long merchantId;

    @Column(name = "user_id")
    private @Nullable Long userId;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected OneTimeLink() {}

    private OneTimeLink(
            String token, LinkKind kind, @Nullable Long merchantId, @Nullable Long userId, Instant createdAt) {
        this.tokenHash = Secrets.sha256(token);
        this.kind = kind;
        this.merchantId = merchantId;
        this.userId = userId;
        this.createdAt = createdAt;
        this.expiresAt = createdAt.plus(kind.life());
    }

    static OneTimeLink forSetUp(String token, Instant now) {
        return new OneTimeLink(token, LinkKind.SETUP, null, null, now);
    }

    static OneTimeLink forStaff(String token, LinkKind kind, StaffUser user, Instant now) {
        return new OneTimeLink(token, kind, user.merchantId(), user.id(), now);
    }

    LinkKind kind() {
        return kind;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Whose password it sets. */
    long userId() {
        if (userId == null) throw new IllegalStateException("A link of kind " + kind + " has no user");
        return userId;
    }

    boolean isAlive(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!isAlive(now)) throw new LinkDead();
        usedAt = now;
    }
}
