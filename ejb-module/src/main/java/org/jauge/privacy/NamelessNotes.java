package org.jauge.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Notes on dossiers without a contact may name somebody, too, and no erasure comes by for them: they are kept as long
 * as a contact would be, and until their events are as long ago (S-08).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NamelessNotes {

    private static final int CHUNK = 500;

    private static final String OLD = "select n.id from DossierNote n join Dossier d on d.id = n.dossierId"
            + " where n.merchantId = :merchant and n.writtenAt < :cutoff and d.contactId is null"
            + " and not exists (select l.id from DossierLine l, CalendarEvent e where l.dossierId = n.dossierId"
            + " and e.id = l.eventId and e.endsAt >= :cutoff) order by n.id";

    @PersistenceContext
    EntityManager em;

    /** Answers whether there may be more. */
    boolean forget(long merchantId, Instant cutoff) {
        var old = em.createQuery(OLD, Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("cutoff", cutoff)
                .setMaxResults(CHUNK)
                .getResultList();
        if (old.isEmpty()) return false;
        em.createQuery("delete from DossierNote n where n.id in :ids")
                .setParameter("ids", old)
                .executeUpdate();
        return old.size() == CHUNK;
    }
}
