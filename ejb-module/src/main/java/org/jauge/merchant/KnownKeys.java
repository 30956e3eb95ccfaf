package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jauge.shared.DatabaseFault;
import org.jauge.shared.Noted;
import org.jauge.shared.Recent;

/**
 * API keys as the database knows them, at most half a second ago: a rush on one key is not a rush on its row, and a
 * revoked key is refused within a second on every node (S-05).
 */
@ApplicationScoped
class KnownKeys {

    private static final Duration FRESH = Duration.ofMillis(500);
    private static final int REMEMBERED_MAX = 10_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private final Recent<String, Optional<Identity>> identities = new Recent<>(FRESH, REMEMBERED_MAX);
    private final Recent<String, Set<String>> origins = new Recent<>(FRESH, 1);
    private volatile Set<String> lastOrigins = Set.of();

    Optional<Identity> bySecret(String secret) {
        var hash = Secrets.sha256(secret);
        return remembered("hash:" + hash, () -> query("k.secretHash = :given").setParameter("given", hash));
    }

    Optional<Identity> byId(long id) {
        return remembered("id:" + id, () -> query("k.id = :given").setParameter("given", id));
    }

    boolean isKnownOrigin(String origin) {
        return origins.get("all", this::originsNow).contains(origin);
    }

    /** While the database is away a page has to be able to read just that: its site is known from before. */
    private Set<String> originsNow() {
        try {
            lastOrigins = readOrigins(clock.instant());
        } catch (RuntimeException e) {
            if (!DatabaseFault.of(e).isPassing()) throw e;
        }
        return lastOrigins;
    }

    /** Edits are rare, so any of them will do: on this node it counts at once, elsewhere within half a second. */
    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) Noted edit) {
        identities.forgetAll();
        origins.forgetAll();
    }

    private Set<String> readOrigins(Instant now) {
        return em.createQuery(
                        "select k from ApiKey k where k.kind = :kind and k.revokedAt is null and k.allowedOrigins <> ''",
                        ApiKey.class)
                .setParameter("kind", KeyKind.PUBLISHABLE)
                .getResultStream()
                .filter(key -> key.admits(now))
                .flatMap(key -> key.allowedOrigins().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Identity> remembered(String name, Supplier<TypedQuery<Object[]>> query) {
        return identities.get(name, () -> read(query.get()));
    }

    private Optional<Identity> read(TypedQuery<Object[]> query) {
        var now = clock.instant();
        return query.getResultStream()
                .filter(row -> ((ApiKey) row[0]).admits(now))
                .map(row -> Identity.ofKey((ApiKey) row[0], (String) row[1]))
                .findFirst();
    }

    private TypedQuery<Object[]> query(String condition) {
        return em.createQuery(
                "select k, p.language from ApiKey k join PointOfSale p on p.id = k.pointOfSaleId"
                        + " where p.active = true and " + condition,
                Object[].class);
    }
}
