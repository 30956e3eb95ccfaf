package org.jauge.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    /** The audience of somebody who is known; without a mail address nobody is. */
    public Optional<Long> audience(long merchantId, NewContact typed) {
        if (typed.email().isEmpty()) return Optional.empty();
        return known("c.audienceTypeId", merchantId, typed).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The same mail address and name are the same person; anything else is a new contact. */
    public Chosen choose(long merchantId, NewContact typed) {
        if (!typed.email().isEmpty()) {
            var known = known("c.id", merchantId, typed);
            if (!known.isEmpty()) return new Chosen(known.get(0), false, typed);
        }
        return new Chosen(ids.next(Ids.Sequence.CONTACT), true, typed);
    }

    /** One number of the first contact of that name and address; the list is empty where there is none. */
    private List<Long> known(String number, long merchantId, NewContact typed) {
        return em.createQuery(
                        "select " + number + " from Contact c where c.merchantId = :merchant"
                                + " and lower(c.email) = :email and c.firstName = :first and c.lastName = :last"
                                + " order by c.id",
                        Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("email", typed.email().toLowerCase(Locale.ROOT))
                .setParameter("first", typed.firstName())
                .setParameter("last", typed.lastName())
                .setMaxResults(1)
                .getResultList();
    }
}
