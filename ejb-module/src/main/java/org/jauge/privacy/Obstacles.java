package org.jauge.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Looks what of a contact's still goes on: as long as it does, his name is needed. */
@Dependent
class Obstacles {

    private static final int NAMED_MAX = 20;

    private static final String DOSSIERS = "select d.number from Dossier d where d.contactId = :contact and ";

    private static final String BOOKED = DOSSIERS + "d.state = org.jauge.dossier.DossierState.BOOKED order by d.id";

    private static final String PAYING = DOSSIERS
            + "exists (select a.id from PaymentAttempt a where a.dossierId = d.id"
            + " and a.state = org.jauge.payment.AttemptState.OPEN and a.shieldsUntil > :now) order by d.id";

    /** Who pays a cart is no contact yet; the same address and name are the same person. */
    private static final String PAYING_CART = "select a.provider from PaymentAttempt a, Contact c where c.id = :contact"
            + " and a.merchantId = c.merchantId and a.state = org.jauge.payment.AttemptState.OPEN"
            + " and a.shieldsUntil > :now and a.email <> '' and lower(a.email) = c.address"
            + " and a.firstName = c.firstName and a.lastName = c.lastName";

    private static final String REFUNDING = DOSSIERS
            + "exists (select r.refundId from ProviderRefund r, Refund f where f.id = r.refundId"
            + " and f.dossierId = d.id and r.doneAt is null) order by d.id";

    private static final String COMING = DOSSIERS
            + "exists (select t.id from Ticket t, CalendarEvent e where e.id = t.eventId and t.dossierId = d.id"
            + " and t.state = org.jauge.dossier.TicketState.VALID and e.endsAt > :now) order by d.id";

    /** Paid more than lines, fees and refunds make: the balance of the dossier's page (P-02). */
    private static final String CREDITED =
            "select d.number from dossier d where d.contact_id = ?1 and d.number is not null"
                    + " and (select coalesce(sum(p.amount), 0) from payment p where p.dossier_id = d.id)"
                    + " > (select coalesce(sum(r.amount), 0) from refund r where r.dossier_id = d.id)"
                    + " + (select coalesce(sum(f.amount), 0) from fee f where f.dossier_id = d.id)"
                    + " + (select coalesce(sum(l.unit_price * (l.quantity - l.cancelled)), 0) from dossier_line l"
                    + " where l.dossier_id = d.id and l.state not in ('OPTIONED', 'LAPSED', 'DROPPED')) order by d.id";

    @PersistenceContext
    EntityManager em;

    /** Nothing, or at most twenty of a kind. */
    List<Obstacle> of(long contactId, Instant now) {
        var found = new ArrayList<Obstacle>();
        add(found, Obstacle.Kind.BOOKING, numbers(BOOKED, contactId, now));
        add(found, Obstacle.Kind.PAYMENT, numbers(PAYING, contactId, now));
        if (!numbers(PAYING_CART, contactId, now).isEmpty()) found.add(new Obstacle(Obstacle.Kind.PAYMENT, ""));
        add(found, Obstacle.Kind.REFUND, numbers(REFUNDING, contactId, now));
        add(found, Obstacle.Kind.CREDIT, credited(contactId));
        add(found, Obstacle.Kind.TICKETS, numbers(COMING, contactId, now));
        return found;
    }

    private static void add(List<Obstacle> found, Obstacle.Kind kind, List<String> numbers) {
        numbers.forEach(number -> found.add(new Obstacle(kind, number)));
    }

    private List<String> numbers(String query, long contactId, Instant now) {
        var asked = em.createQuery(query, String.class).setParameter("contact", contactId);
        if (query.contains(":now")) asked.setParameter("now", now);
        return asked.setMaxResults(NAMED_MAX).getResultList();
    }

    private List<String> credited(long contactId) {
        List<?> rows = em.createNativeQuery(CREDITED)
                .setParameter(1, contactId)
                .setMaxResults(NAMED_MAX)
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
