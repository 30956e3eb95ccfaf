package org.jauge.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import org.jauge.shared.Ids;

/** Finds the contact somebody typed again, or the id a new one will have. */
@Dependent
public class Contacts {

    /** A contact to be: known already, or inserted with what refers to it. */
    public record Chosen(long id, boolean isNew, NewContact typed) {

        /** In the transaction of what refers to it. */
        public void write(EntityManager em, long merchantId, Instant now) {
            if (isNew) em.persist(new Contact(id, merchantId, typed, now));
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    /** The same mail address and name are the same person; anything else is a new contact. */
    public Chosen choose(long merchantId, NewContact typed) {
        if (!typed.email().isEmpty()) {
            var known = em.createQuery(
                            "select c.id from Contact c where c.merchantId = :merchant and lower(c.email) = :email"
                                    + " and c.firstName = :first and c.lastName = :last order by c.id",
                            Long.class)
                    .setParameter("merchant", merchantId)
                    .setParameter("email", typed.email().toLowerCase(Locale.ROOT))
                    .setParameter("first", typed.firstName())
                    .setParameter("last", typed.lastName())
                    .setMaxResults(1)
                    .getResultList();
            if (!known.isEmpty()) return new Chosen(known.get(0), false, typed);
        }
        return new Chosen(ids.next(Ids.Sequence.CONTACT), true, typed);
    }
}
