package org.jauge.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.MinuteWork;

/** Wakes the postman once a minute, and forgets what was settled a quarter of a year ago (S-08); some each minute. */
@Stateless
@PermitAll // no edge calls it
public class MailMinute implements MinuteWork {

    static final Duration KEPT = Duration.ofDays(90);

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Doorbell doorbell;

    @Override
    public void everyMinute(Instant now) {
        doorbell.ring();
        var old = em.createQuery(
                        "select m.id from MailMessage m where m.state <> :pending and m.nextTryAt < :before"
                                + " and m.createdAt < :before",
                        Long.class)
                .setParameter("pending", MailState.PENDING)
                .setParameter("before", now.minus(KEPT))
                .setMaxResults(CHUNK)
                .getResultList();
        if (old.isEmpty()) return;
        em.createQuery("delete from MailMessage m where m.id in :ids and m.state <> :pending")
                .setParameter("ids", old)
                .setParameter("pending", MailState.PENDING)
                .executeUpdate();
    }
}
