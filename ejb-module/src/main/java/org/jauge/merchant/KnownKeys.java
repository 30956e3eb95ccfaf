package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private volatile Origins origins = Origins.UNREAD;

    private record Seen(Optional<Identity> identity, Instant readAt) {}

    private record Origins(Set<String> known, Instant readAt) {

        static final Origins UNREAD = new Origins(Set.of(), Instant.EPOCH);
    }

    Optional<Identity> bySecret(String secret) {
        var hash = Secrets.sha256(secret);
        return remembered("hash:" + hash, () -> query("k.secretHash = :given").setParameter("given", hash));
    }

    Optional<Identity> byId(long id) {
        return remembered("id:" + id, () -> query("k.id = :given").setParameter("given", id));
    }

    boolean isKnownOrigin(String origin) {
        var last = origins;
        var now = clock.instant();
        if (!now.isBefore(last.readAt().plus(FRESH))) last = origins = new Origins(readOrigins(now), now);
        return last.known().contains(origin);
    }

    /** On this node at once, elsewhere within half a second. */
    void forgetAll() {
        seen.clear();
        origins = Origins.UNREAD;
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
        var now = clock.instant();
        var last = seen.get(name);
        if (last != null && now.isBefore(last.readAt().plus(FRESH))) return last.identity();
        if (seen.size() >= REMEMBERED_MAX) seen.clear(); // somebody tries keys out: memory stays bounded
        var identity = query.get()
                .getResultStream()
                .filter(row -> ((ApiKey) row[0]).admits(now))
                .map(row -> Identity.ofKey((ApiKey) row[0], (String) row[1]))
                .findFirst();
        seen.put(name, new Seen(identity, now));
        return identity;
    }

    private TypedQuery<Object[]> query(String condition) {
        return em.createQuery(
                "select k, p.language from ApiKey k join PointOfSale p on p.id = k.pointOfSaleId"
                        + " where p.active = true and " + condition,
                Object[].class);
    }
}
