package org.jauge.booking;

import static org.jauge.merchant.Roles.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Tells bookings of before by what lists look for them, in chunks and in the order of their dossiers. */
@Singleton
@Startup
@DependsOn("Migration")
@RolesAllowed(SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // all of them in one transaction would lock Derby's whole table
public class SoughtBookings {

    private static final int CHUNK = 500;
    private static final long NONE = Long.MAX_VALUE;

    private static final String NAMELESS = "select b.dossierId, d.number, c.firstName, c.lastName, c.email"
            + " from Booking b join Dossier d on d.id = b.dossierId join Contact c on c.id = d.contactId"
            + " where b.searchKey is null and b.dossierId > :after order by b.dossierId";

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    /** Until none is left. */
    @PostConstruct
    public void fill() {
        var after = Long.MIN_VALUE;
        while (after != NONE) after = chunk(after);
    }

    /** Answers where the next one begins. */
    private long chunk(long after) {
        try {
            transaction.begin();
            var rows = em.createQuery(NAMELESS, Object[].class)
                    .setParameter("after", after)
                    .setMaxResults(CHUNK)
                    .getResultList();
            rows.forEach(this::fill);
            transaction.commit();
            return rows.size() < CHUNK ? NONE : (Long) rows.get(CHUNK - 1)[0];
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not by the entity: nothing about the booking changes that its dossier would have to be locked for. */
    private void fill(Object[] row) {
        em.createNativeQuery("update booking set search_key = ?1 where dossier_id = ?2 and search_key is null")
                .setParameter(1, Booking.searchKey((String) row[1], (String) row[2], (String) row[3], (String) row[4]))
                .setParameter(2, row[0])
                .executeUpdate();
    }
}
