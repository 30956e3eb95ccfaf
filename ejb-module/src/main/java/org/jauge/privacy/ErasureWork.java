package org.jauge.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jauge.shared.Noted;

/** Erases one contact, in a transaction of its own: all of him or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ErasureWork {

    @PersistenceContext
    EntityManager em;

    @Inject
    Obstacles obstacles;

    @Inject
    ErasedRows rows;

    @Inject
    JournalWords words;

    @Inject
    Event<Noted> noted;

    /** Answers why not; nothing when it is done. Once more is the same again. */
    List<Obstacle> erase(long merchantId, long contactId, String actor, Instant now) {
        var seen = obstacles.of(contactId, now);
        if (!seen.isEmpty()) return seen;
        var dossiers = dossiers(contactId);
        dossiers.forEach(dossier -> rows.lock((Long) dossier[0]));
        var under = obstacles.of(contactId, now); // what began before we had the locks
        if (!under.isEmpty()) return under;
        var number = number(contactId);
        for (var dossier : dossiers) {
            rows.dossier(merchantId, (Long) dossier[0], (String) dossier[1]);
            words.dossier(merchantId, (String) dossier[1]);
        }
        rows.contact(merchantId, contactId, number, now);
        words.contact(merchantId, number);
        var name = String.valueOf(number);
        noted.fire(new Noted(merchantId, actor, "contact", name, "erased", name, "", ""));
        return List.of();
    }

    /** In the order in which admissions lock them. */
    private List<Object[]> dossiers(long contactId) {
        return em.createQuery(
                        "select d.id, d.number from Dossier d where d.contactId = :contact order by d.id",
                        Object[].class)
                .setParameter("contact", contactId)
                .getResultList();
    }

    private long number(long contactId) {
        return em.createQuery("select c.number from Contact c where c.id = :contact", Long.class)
                .setParameter("contact", contactId)
                .getSingleResult();
    }
}
