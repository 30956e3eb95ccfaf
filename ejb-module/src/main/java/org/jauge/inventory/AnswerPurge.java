package org.jauge.inventory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.jauge.shared.MinuteWork;

/** Forgets what request ids were answered with once nobody may retry any more (K-03: 24 hours). */
@Stateless
@PermitAll // no edge calls it, and who does has asked for the right
public class AnswerPurge implements MinuteWork {

    static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext
    EntityManager em;

    /** In a transaction of its own; a row more or less old does not matter. */
    @Override
    public void everyMinute(Instant now) {
        em.createQuery("delete from AnsweredRequest r where r.admittedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
