package org.jauge.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.MinuteWork;

/**
 * Forgets customers' links and sessions a day after they have ended by themselves, and whoever said who he is and never
 * came in by his link (S-08); some each minute.
 */
@Stateless
@PermitAll // no edge calls it; what it deletes opens nothing any more
public class SessionPurge implements MinuteWork {

    static final Duration KEPT = Duration.ofHours(24);

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager em;

    @Override
    public void everyMinute(Instant now) {
        forgetSessions(now);
        forgetNewcomers(now);
    }

    private void forgetNewcomers(Instant now) {
        var old = em.createQuery(
                        "select c.id from Contact c where c.unproved = true and c.createdAt < :before", Long.class)
                .setParameter("before", now.minus(KEPT))
                .setMaxResults(CHUNK)
                .getResultList();
        if (old.isEmpty()) return;
        em.createQuery("delete from Contact c where c.id in :old and not exists"
                        + " (select s.tokenHash from ContactSession s where s.contactId = c.id)")
                .setParameter("old", old)
                .executeUpdate();
    }

    private void forgetSessions(Instant now) {
        var old = em.createQuery("select s.tokenHash from ContactSession s where s.expiresAt < :before", String.class)
                .setParameter("before", now.minus(KEPT))
                .setMaxResults(CHUNK)
                .getResultList();
        if (old.isEmpty()) return;
        em.createQuery("delete from ContactSession s where s.tokenHash in :old")
                .setParameter("old", old)
                .executeUpdate();
    }
}
