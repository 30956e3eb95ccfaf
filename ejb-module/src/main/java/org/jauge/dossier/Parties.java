package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Who comes to an event, dossier by dossier, for whoever seats them (E-15). Cancelled tickets bring nobody. */
@Dependent
public class Parties {

    private static final String PARTIES =
            "select new org.jauge.dossier.Party(d.id, d.number, c.firstName, c.lastName, sum(k.weight))"
                    + " from Dossier d join Ticket t on t.dossierId = d.id join DossierLine l on l.id = t.lineId"
                    + " join TicketCategory k on k.id = t.categoryId left join Contact c on c.id = d.contactId"
                    + " where l.merchantId = :merchant and l.eventId = :event and t.eventId = :event"
                    + " and t.emplacementId = :emplacement and t.state = org.jauge.dossier.TicketState.VALID"
                    + " and k.itemType = org.jauge.category.ItemType.PERSON and k.notCounted = false";

    private static final String GROUPED = " group by d.id, d.number, c.firstName, c.lastName order by d.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** By dossier, the oldest first. */
    public List<Party> at(long eventId, long emplacementId) {
        return of("", eventId, emplacementId).getResultList();
    }

    /**
     * Locks these dossiers in the order of their ids, as admissions do, and counts their people then. Answers them in
     * that order; nobody is a party, too.
     */
    public List<Party> locked(Collection<String> numbers, long eventId, long emplacementId) {
        var ids = numbers.stream().distinct().map(this::idOf).sorted().toList();
        ids.forEach(id -> em.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE));
        return ids.stream()
                .map(id -> of(" and d.id = :dossier", eventId, emplacementId)
                        .setParameter("dossier", id)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> nobody(id)))
                .toList();
    }

    private Party nobody(long id) {
        var dossier = em.find(Dossier.class, id);
        return new Party(id, String.valueOf(dossier.number()), null, null, 0);
    }

    private long idOf(String number) {
        return em.createQuery(
                        "select d.id from Dossier d where d.merchantId = :merchant and d.number = :number", Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("dossier", number));
    }

    private TypedQuery<Party> of(String condition, long eventId, long emplacementId) {
        return em.createQuery(PARTIES + condition + GROUPED, Party.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("event", eventId)
                .setParameter("emplacement", emplacementId);
    }
}
