package org.jauge.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jauge.shared.MinuteWork;

/**
 * Forgets who wanted to pay a cart and did not, a month after he began (S-08); some each minute. Money that comes later
 * still goes back, but nobody can be told any more.
 */
@Stateless
@PermitAll // no edge calls it
public class BuyerPurge implements MinuteWork {

    static final Duration KEPT = Duration.ofDays(30);

    private static final int CHUNK = 200;

    @PersistenceContext
    EntityManager em;

    @Override
    public void everyMinute(Instant now) {
        em.createQuery(
                        "select a.id from PaymentAttempt a where a.forgottenAt is null and a.startedAt < :before"
                                + " order by a.id",
                        Long.class)
                .setParameter("before", now.minus(KEPT))
                .setMaxResults(CHUNK)
                .getResultStream()
                .map(id -> em.find(PaymentAttempt.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .forEach(attempt -> attempt.forget(now));
    }
}
