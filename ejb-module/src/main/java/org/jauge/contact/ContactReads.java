package org.jauge.contact;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Shows contacts to staff; to somebody with chosen activities, those who have a dossier in one of them. */
@Stateless
@RolesAllowed(READER)
public class ContactReads {

    private static final String DETAILS = "select new org.jauge.contact.ContactDetails(c.number, c.firstName,"
            + " c.lastName, c.email, c.phone, c.language, c.structure, t.name, c.createdAt, c.erasedAt)"
            + " from Contact c left join AudienceType t on t.id = c.audienceTypeId"
            + " where c.merchantId = :merchant and c.number = :number";

    private static final String KNOWN = " and exists (select l.id from DossierLine l, Dossier d where"
            + " d.id = l.dossierId and d.contactId = c.id and l.activityId in :activities)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    public ContactDetails details(long number) {
        var all = caller.allActivities();
        var query = em.createQuery(all ? DETAILS : DETAILS + KNOWN, ContactDetails.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("number", number);
        if (!all) query.setParameter("activities", caller.activityIds());
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("contact", number));
    }
}
