package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.jauge.contact.NewContact;
import org.jauge.merchant.Caller;

/** The first gate: may this audience book, or take options, at this point of sale (B-04, B-24)? */
@Dependent
class AudienceGate {

    private static final String KNOWN = "select c.audienceTypeId from Contact c where c.merchantId = :merchant"
            + " and lower(c.email) = :email and c.firstName = :first and c.lastName = :last"
            + " and c.audienceTypeId is not null order by c.id";

    private static final String USUAL =
            "select p.defaultAudienceId from PointOfSale p where p.id = :outlet and p.merchantId = :merchant";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    void require(long pointOfSaleId, NewContact contact, BookingKind kind) {
        var may = kind == BookingKind.BOOKING ? "r.mayBook" : "r.mayOption";
        var allowed = em.createQuery(
                        "select count(r) from AudienceRule r where r.key.pointOfSaleId = :outlet"
                                + " and r.key.audienceTypeId = :audience and r.merchantId = :merchant and " + may
                                + " = true",
                        Long.class)
                .setParameter("outlet", pointOfSaleId)
                .setParameter("audience", audience(pointOfSaleId, contact))
                .setParameter("merchant", caller.merchantId())
                .getSingleResult();
        if (allowed == 0) throw new BookingNotAdmitted(kind);
    }

    /** That of a contact who is known, else the point of sale's usual one. */
    private long audience(long pointOfSaleId, NewContact contact) {
        var known = em.createQuery(KNOWN, Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("email", contact.email().toLowerCase(Locale.ROOT))
                .setParameter("first", contact.firstName())
                .setParameter("last", contact.lastName())
                .setMaxResults(1)
                .getResultList();
        if (!contact.email().isEmpty() && !known.isEmpty()) return known.get(0);
        return em.createQuery(USUAL, Long.class)
                .setParameter("outlet", pointOfSaleId)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }
}
