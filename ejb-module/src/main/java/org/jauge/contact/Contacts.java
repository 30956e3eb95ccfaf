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

    /** The audience of somebody who is signed in, or of a known one who was typed; without a mail address nobody is. */
    public Optional<Long> audience(long merchantId, NewContact buyer) {
        return known("c.audienceTypeId", merchantId, buyer).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Who is signed in is himself; of others the same mail address and name are the same person, or a new contact. */
    public Chosen choose(long merchantId, NewContact buyer) {
        var known = known("c.id", merchantId, buyer);
        if (!known.isEmpty()) return new Chosen(known.get(0), false, buyer);
        return new Chosen(ids.next(Ids.Sequence.CONTACT), true, buyer);
    }

    /** One number of the contact; the list is empty where there is none. */
    private List<Long> known(String number, long merchantId, NewContact buyer) {
        var id = buyer.knownId();
        if (id != null) return signedIn(number, merchantId, id);
        return buyer.email().isEmpty() ? List.of() : typed(number, merchantId, buyer);
    }

    /** Of one who was erased a moment ago nothing new is written. */
    private List<Long> signedIn(String number, long merchantId, long id) {
        var found = em.createQuery(
                        "select " + number + " from Contact c where c.merchantId = :merchant and c.id = :id"
                                + " and c.erasedAt is null",
                        Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) throw new SignedOut();
        return found;
    }

    /** The first of that name and address; what somebody only said of himself makes nobody a customer. */
    private List<Long> typed(String number, long merchantId, NewContact typed) {
        return em.createQuery(
                        "select " + number + " from Contact c where c.merchantId = :merchant"
                                + " and lower(c.email) = :email and c.firstName = :first and c.lastName = :last"
                                + " and c.unproved = false"
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
