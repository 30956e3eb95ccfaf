package org.jauge.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jauge.shared.Noted;

/**
 * Writes what the others announce into the journal, in their transaction.
 *
 * <p>Asks nothing of the calling context: an admission notes for several callers in one batch.
 */
@ApplicationScoped
class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void write(@Observes Noted noted) {
        em.persist(new AuditEntry(noted, nameOf(noted.actor()), clock.instant()));
    }

    /** The name as it is today: the journal keeps it, whatever becomes of the user or the key. */
    private String nameOf(String actor) {
        var colon = actor.indexOf(':');
        var query = colon < 0
                ? ""
                : switch (actor.substring(0, colon)) {
                    case "staff" -> "select u.name from StaffUser u where u.id = :id";
                    case "key" -> "select k.label from ApiKey k where k.id = :id";
                    default -> "";
                };
        if (query.isEmpty()) return actor;
        return em.createQuery(query, String.class)
                .setParameter("id", Long.valueOf(actor.substring(colon + 1)))
                .getResultStream()
                .findFirst()
                .orElse(actor);
    }
}
