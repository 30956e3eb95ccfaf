package org.jauge.merchant;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;

/** Keys of ticket shops: made, shown once, rotated, revoked, and asked at every request (S-05). */
@Stateless
public class ApiKeys {

    private static final Duration OVERLAP_MAX = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    KnownKeys known;

    @Inject
    Event<Noted> noted;

    /** Who comes with this key; empty when there is none such, or it is revoked or expired, or its outlet closed. */
    @PermitAll
    public Optional<Identity> authenticate(String secret) {
        var identity = known.bySecret(secret);
        identity.ifPresent(caller::recognise);
        return identity;
    }

    /** Whether any merchant lets pages of this origin use a key: all that can be asked before the key is sent. */
    @PermitAll
    public boolean isKnownOrigin(String origin) {
        return known.isKnownOrigin(origin);
    }

    @RolesAllowed(ADMINISTRATOR)
    public List<ApiKeyLine> lines() {
        var now = clock.instant();
        return em.createQuery(
                        "select k, p.name from ApiKey k join PointOfSale p on p.id = k.pointOfSaleId"
                                + " where k.merchantId = :merchant order by k.createdAt desc, k.id desc",
                        Object[].class)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .map(row -> ApiKeyLine.of((ApiKey) row[0], (String) row[1], now))
                .toList();
    }

    @RolesAllowed(ADMINISTRATOR)
    public IssuedKey create(NewApiKey wanted) {
        var outlet = em.find(PointOfSale.class, wanted.pointOfSaleId());
        if (outlet == null || outlet.merchantId() != caller.merchantId())
            throw new NotFound("point-of-sale", wanted.pointOfSaleId());
        var expiry = wanted.expiresAt();
        if (expiry != null && !expiry.isAfter(clock.instant()))
            throw new InvalidField("expiresAt", "in-the-past", expiry);
        return issue(wanted, "created");
    }

    /** A second key like the first, which goes on working for the overlap so that shops can change over. */
    @RolesAllowed(ADMINISTRATOR)
    public IssuedKey rotate(long id, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(OVERLAP_MAX) > 0)
            throw new InvalidField("overlap", "out-of-range", overlap);
        var key = key(id);
        var now = clock.instant();
        if (key.state(now) != KeyState.ACTIVE) throw new KeyDead();
        var successor = issue(key.successor(), "rotated");
        em.flush(); // the successor's row first
        key.rotateTo(successor.id(), now.plus(overlap), now);
        known.forgetAll();
        return successor;
    }

    /** Refused from now on, on every node within a second. */
    @RolesAllowed(ADMINISTRATOR)
    public void revoke(long id) {
        var key = key(id);
        key.revoke(clock.instant());
        note(key, "revoked");
        known.forgetAll();
    }

    private IssuedKey issue(NewApiKey wanted, String action) {
        var secret = wanted.kind().prefix(wanted.test()) + Secrets.token();
        var key = new ApiKey(caller.merchantId(), wanted, secret, caller.actor(), clock.instant());
        em.persist(key);
        note(key, action);
        return new IssuedKey(key.id(), secret);
    }

    private ApiKey key(long id) {
        var key = em.find(ApiKey.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (key == null || key.merchantId() != caller.merchantId()) throw new NotFound("api-key", id);
        return key;
    }

    private void note(ApiKey key, String action) {
        noted.fire(new Noted(
                key.merchantId(),
                caller.actor(),
                "api-key",
                String.valueOf(key.id()),
                action,
                key.label(),
                "",
                key.kind() + " …" + key.hint() + " " + key.scopes()));
    }
}
