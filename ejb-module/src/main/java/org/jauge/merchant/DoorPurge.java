package org.jauge.merchant;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.MinuteWork;

/** Forgets counts of failed sign-ins and one-time links a day after they last meant anything; some each minute. */
@Stateless
@PermitAll // no edge calls it; a row more or less is nobody's right
public class DoorPurge implements MinuteWork {

    static final Duration KEPT = Duration.ofHours(24);

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager em;

    @Override
    public void everyMinute(Instant now) {
        var before = now.minus(KEPT);
        delete(
                "SignInThrottle",
                "subject",
                "x.failedAt < :before",
                before.minus(ThrottleLimit.ACCOUNT.memory())); // no pause lasts longer
        delete("OneTimeLink", "tokenHash", "x.expiresAt < :before or x.usedAt < :before", before);
    }

    private void delete(String entity, String key, String over, Instant before) {
        var keys = em.createQuery("select x." + key + " from " + entity + " x where " + over, String.class)
                .setParameter("before", before)
                .setMaxResults(CHUNK)
                .getResultList();
        if (keys.isEmpty()) return;
        em.createQuery("delete from " + entity + " x where x." + key + " in :keys and (" + over + ")")
                .setParameter("keys", keys)
                .setParameter("before", before)
                .executeUpdate();
    }
}
