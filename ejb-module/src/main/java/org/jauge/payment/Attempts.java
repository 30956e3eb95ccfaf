package org.jauge.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds attempts and ends them. */
@ApplicationScoped
class Attempts {

    private static final String REFRESH = "eclipselink.refresh";
    private static final String KEY = "key:";

    @PersistenceContext
    EntityManager em;

    Optional<AttemptFacts> byToken(String token) {
        return em.createQuery("select a from PaymentAttempt a where a.token = :token", PaymentAttempt.class)
                .setHint(REFRESH, true)
                .setParameter("token", token)
                .getResultStream()
                .findFirst()
                .map(PaymentAttempt::facts);
    }

    Optional<AttemptFacts> byReference(String provider, String reference) {
        return em.createQuery(
                        "select a from PaymentAttempt a where a.provider = :provider and a.reference = :reference",
                        PaymentAttempt.class)
                .setHint(REFRESH, true)
                .setParameter("provider", provider)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(PaymentAttempt::facts);
    }

    /** Until when the dossier is shielded already; another attempt does not make that longer (P-04). */
    Optional<Instant> shield(long dossierId, Instant now) {
        return em.createQuery(
                        "select a.shieldsUntil from PaymentAttempt a where a.dossierId = :dossier and a.state = :open"
                                + " and a.shieldsUntil > :now order by a.shieldsUntil",
                        Instant.class)
                .setParameter("dossier", dossierId)
                .setParameter("open", AttemptState.OPEN)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Where it was begun, if by a shop's key: there the money is taken (AMB-B5). */
    @Nullable
    Long outlet(long attemptId) {
        var by = em.createQuery("select a.startedBy from PaymentAttempt a where a.id = :id", String.class)
                .setParameter("id", attemptId)
                .getSingleResult();
        if (!by.startsWith(KEY)) return null;
        return em.createQuery("select k.pointOfSaleId from ApiKey k where k.id = :id", Long.class)
                .setParameter("id", Long.valueOf(by.substring(KEY.length())))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The number of the dossier, null of a cart that has none yet. */
    @Nullable
    String number(long dossierId) {
        return column("number", dossierId);
    }

    String dossierToken(long dossierId) {
        return Objects.requireNonNull(column("token", dossierId));
    }

    private @Nullable String column(String name, long dossierId) {
        return em.createQuery("select d." + name + " from Dossier d where d.id = :id", String.class)
                .setParameter("id", dossierId)
                .getResultList()
                .get(0);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void fail(long id, AttemptState ended, Instant now) {
        locked(em, id).fail(ended, now);
    }

    /** In the transaction of the dossier that the money belongs to. */
    static void take(EntityManager em, long id, boolean returned, Instant now) {
        locked(em, id).take(returned, now);
    }

    private static PaymentAttempt locked(EntityManager em, long id) {
        return Objects.requireNonNull(em.find(PaymentAttempt.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
