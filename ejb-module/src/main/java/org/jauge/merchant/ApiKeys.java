package org.jauge.merchant;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

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
    Merchants merchants;

    @Inject
    Event<Noted> noted;

    /** Who comes with this key; empty when there is none such, or it is revoked or expired, or its outlet closed. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS) // asked at every request, and mostly remembered
    public Optional<Identity> authenticate(String secret) {
        var identity = known.bySecret(secret);
        identity.ifPresent(caller::recognise);
        return identity;
    }

    /** Whether any merchant lets pages of this origin use a key: all that can be asked before the key is sent. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isKnownOrigin(String origin) {
        return known.isKnownOrigin(origin);
    }

    @RolesAllowed(ADMINISTRATOR)
    public List<ApiKeyLine> lines() {
        var now = clock.instant();
        return query("")
                .getResultStream()
                .map(row -> ApiKeyLine.of((ApiKey) row[0], (String) row[1], now))
                .sorted(Comparator.comparing(line -> !line.state().admits()))
                .toList();
    }

    @RolesAllowed(ADMINISTRATOR)
    public ApiKeyLine line(long id) {
        var now = clock.instant();
        return query(" and k.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> ApiKeyLine.of((ApiKey) row[0], (String) row[1], now))
                .findFirst()
                .orElseThrow(() -> new NotFound("api-key", id));
    }

    @RolesAllowed(ADMINISTRATOR)
    public IssuedKey create(NewApiKey wanted) {
        var outlet = em.find(PointOfSale.class, wanted.pointOfSaleId());
        if (outlet == null || outlet.merchantId() != caller.merchantId())
            throw new NotFound("point-of-sale", wanted.pointOfSaleId());
        var issue = ApiKey.Issue.of(wanted.kind(), wanted.test(), caller.actor(), clock.instant());
        return keep(new ApiKey(caller.merchantId(), wanted, end(wanted.lastDay()), issue), issue, "created");
    }

    /** A second key like the first, which goes on working for the overlap so that shops can change over. */
    @RolesAllowed(ADMINISTRATOR)
    public IssuedKey rotate(long id, Duration overlap) {
        if (overlap.isNegative() || overlap.compareTo(OVERLAP_MAX) > 0)
            throw new InvalidField("overlap", "out-of-range", overlap);
        var key = key(id);
        var now = clock.instant();
        if (key.state(now) != KeyState.ACTIVE) throw new KeyDead();
        var issue = ApiKey.Issue.of(key.kind(), key.test(), caller.actor(), now);
        var successor = keep(key.successor(issue), issue, "rotated");
        em.flush(); // the successor's row first
        key.rotateTo(successor.id(), now.plus(overlap), now);
        return successor;
    }

    /** Refused from now on, on every node within a second. */
    @RolesAllowed(ADMINISTRATOR)
    public void revoke(long id) {
        var key = key(id);
        key.revoke(clock.instant());
        note(key, "revoked");
    }

    private IssuedKey keep(ApiKey key, ApiKey.Issue issue, String action) {
        em.persist(key);
        note(key, action);
        return new IssuedKey(key.id(), issue.secret());
    }

    /** The first moment at which a key no longer works whose last day is this. */
    private @Nullable Instant end(@Nullable LocalDate lastDay) {
        if (lastDay == null) return null;
        var zone = ZoneId.of(merchants.details().timeZone());
        var end = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        if (!end.isAfter(clock.instant())) throw new InvalidField("lastDay", "in-the-past", lastDay);
        return end;
    }

    private TypedQuery<Object[]> query(String condition) {
        return em.createQuery(
                        "select k, p.name from ApiKey k join PointOfSale p on p.id = k.pointOfSaleId"
                                + " where k.merchantId = :merchant" + condition
                                + " order by k.createdAt desc, k.id desc",
                        Object[].class)
                .setParameter("merchant", caller.merchantId());
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
                key.described()));
    }
}
