package org.jauge.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Bookings without what they are looked for by, in chunks: all in one transaction would lock Derby's whole table. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SoughtRows {

    static final int CHUNK = 500;

    private static final String NAMELESS = "select b.dossierId, d.number, c.firstName, c.lastName, c.email"
            + " from Booking b join Dossier d on d.id = b.dossierId join Contact c on c.id = d.contactId"
            + " where b.searchKey is null and b.dossierId > :after order by b.dossierId";

    @PersistenceContext
    EntityManager em;

    /** Fills in the next ones, by their dossiers' ids; answers those: fewer than a chunk when none is left. */
    List<Long> chunk(long after) {
        var rows = em.createQuery(NAMELESS, Object[].class)
                .setParameter("after", after)
                .setMaxResults(CHUNK)
                .getResultList();
        rows.forEach(this::fill);
        return rows.stream().map(row -> (Long) row[0]).toList();
    }

    /** Not by the entity: nothing about the booking changes that its dossier would have to be locked for. */
    private void fill(Object[] row) {
        em.createNativeQuery("update booking set search_key = ?1 where dossier_id = ?2 and search_key is null")
                .setParameter(1, Booking.searchKey((String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .setParameter(2, row[0])
                .executeUpdate();
    }
}
