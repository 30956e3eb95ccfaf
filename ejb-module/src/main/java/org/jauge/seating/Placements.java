package org.jauge.seating;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.Caller;

/** The placements of an event, found and written. What is found of a dossier or a table under its lock stays true. */
@Dependent
class Placements {

    /** Whose tickets are all cancelled takes no seat any more, though his row may still be there. */
    private static final String LIVE =
            "select new org.jauge.seating.Seats(p.tableId, p.dossierId, p.seats) from Placement p, SeatingTable s"
                    + " where s.id = p.tableId and p.merchantId = :merchant and p.eventId = :event"
                    + " and s.emplacementId = :emplacement and exists (select t.id from Ticket t"
                    + " where t.dossierId = p.dossierId and t.eventId = p.eventId and t.emplacementId = s.emplacementId"
                    + " and t.state = org.jauge.dossier.TicketState.VALID) order by p.dossierId, p.tableId";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    List<Seats> at(long eventId, long emplacementId) {
        return em.createQuery(LIVE, Seats.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("event", eventId)
                .setParameter("emplacement", emplacementId)
                .getResultList();
    }

    /** So many and no others of the dossier at that table; none for zero. */
    void put(long eventId, long tableId, long dossierId, int seats) {
        var key = new Placement.Key(eventId, tableId, dossierId);
        var there = em.find(Placement.class, key);
        if (there == null && seats > 0) em.persist(new Placement(caller.merchantId(), key, seats));
        if (there != null && seats > 0) there.resize(seats);
        if (there != null && seats == 0) em.remove(there);
        em.flush();
    }
}
