package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A shop's key at one point of sale. The key itself is shown once and kept nowhere, only its SHA-256 is (S-05). */
@Entity
@Table(name = "api_key")
class ApiKey {

    private static final String SEPARATOR = " ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_key")
    @SequenceGenerator(name = "api_key", sequenceName = "catalogue_seq", allocationSize = 50)
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "point_of_sale_id", nullable = false)
    private long pointOfSaleId;

    @Column(nullable = false)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private KeyKind kind;

    @Column(nullable = false)
    private boolean test;

    @Column(nullable = false)
    private String hint;

    @Column(name = "secret_hash", nullable = false)
    private String secretHash;

    @Column(nullable = false)
    private String scopes;

    @Column(name = "allowed_origins", nullable = false)
    private String allowedOrigins;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false)
    private String createdBy;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "rotated_to_id")
    private @Nullable Long rotatedToId;

    @Column(name = "first_key_id")
    private @Nullable Long firstKeyId;

    @Version
    private long version;

    protected ApiKey() {}

    ApiKey(long merchantId, NewApiKey wanted, @Nullable Instant expiresAt, Issue issue) {
        this.merchantId = merchantId;
        this.pointOfSaleId = wanted.pointOfSaleId();
        this.label = wanted.label();
        this.kind = wanted.kind();
        this.test = wanted.test();
        this.scopes = joined(wanted.scopes().stream().sorted().map(Scope::name).toList());
        this.allowedOrigins = joined(wanted.allowedOrigins());
        this.expiresAt = expiresAt;
        this.hint = Secrets.hint(issue.secret());
        this.secretHash = Secrets.sha256(issue.secret());
        this.createdBy = issue.actor();
        this.createdAt = issue.at();
    }

    /** The secret of a new key, who makes it, and when. */
    record Issue(String secret, String actor, Instant at) {

        static Issue of(KeyKind kind, boolean test, String actor, Instant at) {
            return new Issue(kind.prefix(test) + Secrets.token(), actor, at);
        }
    }

    /** The same key once more, with a secret of its own. */
    ApiKey successor(Issue issue) {
        var wanted = new NewApiKey(label, kind, test, pointOfSaleId, scopes(), allowedOrigins(), null);
        var successor = new ApiKey(merchantId, wanted, expiresAt, issue);
        successor.firstKeyId = firstId();
        return successor;
    }

    /** The first of the keys that were rotated into this one; itself when none was. */
    long firstId() {
        return firstKeyId == null ? id : firstKeyId;
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    long pointOfSaleId() {
        return pointOfSaleId;
    }

    String label() {
        return label;
    }

    KeyKind kind() {
        return kind;
    }

    boolean test() {
        return test;
    }

    String hint() {
        return hint;
    }

    String secretHash() {
        return secretHash;
    }

    String createdBy() {
        return createdBy;
    }

    Set<Scope> scopes() {
        return split(scopes).stream().map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    List<String> allowedOrigins() {
        return split(allowedOrigins);
    }

    Instant createdAt() {
        return createdAt;
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** For the journal: everything that may be read by whoever reads it. */
    String described() {
        return "ApiKey[keyKind=" + kind + ", masked=" + kind.prefix(test) + "…" + hint + ", scopes="
                + scopes.replace(SEPARATOR, ", ") + "]";
    }

    KeyState state(Instant now) {
        if (revokedAt != null) return KeyState.REVOKED;
        if (expiresAt != null && !now.isBefore(expiresAt)) return KeyState.EXPIRED;
        return rotatedToId == null ? KeyState.ACTIVE : KeyState.ROTATED;
    }

    boolean admits(Instant now) {
        return state(now).admits();
    }

    /** For good; a second time changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    /** The successor works at once; this one goes on until the overlap ends, never longer than it would have anyway. */
    void rotateTo(long successorId, Instant overlapEnd, Instant now) {
        if (state(now) != KeyState.ACTIVE) throw new KeyDead();
        rotatedToId = successorId;
        if (expiresAt == null || overlapEnd.isBefore(expiresAt)) expiresAt = overlapEnd;
    }

    private static String joined(Collection<String> values) {
        return String.join(SEPARATOR, values);
    }

    private static List<String> split(String joined) {
        return Arrays.stream(joined.split(SEPARATOR, -1))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
