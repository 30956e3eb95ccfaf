package org.jauge.contact;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Sought;
import org.jauge.shared.Text;

/** Shows contacts to staff; to somebody with chosen activities, those who have a dossier in one of them. */
@Stateless
@RolesAllowed(READER)
public class ContactReads {

    private static final int FOUND_MAX = 10;
    private static final int TYPED_MAX = 200;

    private static final String DETAILS = "select new org.jauge.contact.ContactDetails(c.number, c.firstName,"
            + " c.lastName, c.email, c.phone, c.language, c.structure, t.name, c.createdAt, c.erasedAt)";

    private static final String FROM =
            " from Contact c left join AudienceType t on t.id = c.audienceTypeId" + " where c.merchantId = :merchant";

    private static final String KNOWN = " and exists (select l.id from DossierLine l, Dossier d where"
            + " d.id = l.dossierId and d.contactId = c.id and l.activityId in :activities)";

    private static final String NUMBERED = " and c.number = :number";

    /** Whichever of his names comes first. */
    private static final String NAMED =
            " and lower(concat(c.firstName, ' ', c.lastName, ' ', c.firstName, ' ', c.email, ' ', c.structure))"
                    + " like :text escape '!'";

    private static final String PRESENT = " and c.erasedAt is null";

    /**
     * Whoever only said himself who he is has no dossier: those who are {@link #KNOWN} need not be asked. Beside a join
     * EclipseLink writes a boolean as a number, which Derby refuses; so the database turns it.
     */
    private static final String PROVED = " and SQL('case when ? = true then 1 else 0 end', c.unproved) = 0";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    public ContactDetails details(long number) {
        return asked(DETAILS, NUMBERED, ContactDetails.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact", number));
    }

    /**
     * Whom a clerk can book for: of a whole number the one who has it, of other text those with it in their name, mail
     * address or structure, ten at most; nobody who was erased, or who has not proved his address (B-15, B-21).
     */
    public List<ContactDetails> find(String typed) {
        var text = Text.required("contactNumber", typed, TYPED_MAX);
        var numbered = text.matches("[0-9]{1,18}");
        var proved = caller.allActivities() ? PROVED : "";
        var which = PRESENT + proved + (numbered ? NUMBERED : NAMED) + " order by c.lastName, c.firstName, c.id";
        var query = asked(DETAILS, which, ContactDetails.class).setMaxResults(FOUND_MAX);
        if (numbered) query.setParameter("number", Long.valueOf(text));
        else query.setParameter("text", Sought.inLower(text));
        return query.getResultList();
    }

    /** Him as who books: the dossier is his, and he is what staff said of him (B-15, B-24). */
    @RolesAllowed(BOX_OFFICE)
    public NewContact booker(long number) {
        return asked("select c", PRESENT + NUMBERED, Contact.class)
                .setParameter("number", number)
                .getResultStream()
                .filter(Contact::isProved)
                .findFirst()
                .map(Contact::booker)
                .orElseThrow(() -> new NotFound("contact", number));
    }

    private <T> TypedQuery<T> asked(String select, String which, Class<T> type) {
        var all = caller.allActivities();
        var query = em.createQuery(select + FROM + (all ? "" : KNOWN) + which, type)
                .setParameter("merchant", caller.merchantId());
        if (!all) query.setParameter("activities", caller.activityIds());
        return query;
    }
}
