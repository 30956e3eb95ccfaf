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
import org.jauge.merchant.Caller;
import org.jauge.shared.Ids;
import org.jauge.shared.NotFound;
import org.jauge.shared.Sought;

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

    /** Of one address, a school's or a company's, so many names are compared at most. */
    private static final int NAMES_MAX = 200;

    private static final String AT_ADDRESS =
            " from Contact c where c.merchantId = :merchant and c.address = :email and c.unproved = false";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    Caller caller;

    /**
     * The audience of somebody who is signed in or was chosen, or of a known one who was typed; without a mail address
     * nobody is.
     */
    public Optional<Long> audience(long merchantId, NewContact buyer) {
        return known("c.audienceTypeId", merchantId, buyer).stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /**
     * Who is signed in or was chosen is himself; of others the same mail address and name are the same person, or a new
     * contact.
     */
    public Chosen choose(long merchantId, NewContact buyer) {
        var known = known("c.id", merchantId, buyer);
        if (!known.isEmpty()) return new Chosen(known.get(0), false, buyer);
        return new Chosen(ids.next(Ids.Sequence.CONTACT), true, buyer);
    }

    /** One number of the contact; the list is empty where there is none. */
    private List<Long> known(String number, long merchantId, NewContact buyer) {
        var id = buyer.knownId();
        if (id != null) return byId(number, merchantId, id);
        return buyer.email().isEmpty() ? List.of() : typed(number, merchantId, buyer);
    }

    /** Of one who was erased a moment ago nothing new is written. */
    private List<Long> byId(String number, long merchantId, long id) {
        var found = em.createQuery(
                        "select " + number + " from Contact c where c.merchantId = :merchant and c.id = :id"
                                + " and c.erasedAt is null",
                        Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("id", id)
                .getResultList();
        if (found.isEmpty()) throw caller.isStaff() ? new NotFound("contact", id) : new SignedOut();
        return found;
    }

    /** The first of that name and address; what somebody only said of himself makes nobody a customer. */
    private List<Long> typed(String number, long merchantId, NewContact typed) {
        var same = em.createQuery(
                        "select " + number + AT_ADDRESS + " and c.firstName = :first and c.lastName = :last"
                                + " order by c.id",
                        Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("email", typed.email().toLowerCase(Locale.ROOT))
                .setParameter("first", typed.firstName())
                .setParameter("last", typed.lastName())
                .setMaxResults(1)
                .getResultList();
        return same.isEmpty() && caller.isStaff() && !caller.isConfined() ? alike(number, merchantId, typed) : same;
    }

    /** Staff write the name that they hear: it is the same without case and accents (B-15). */
    private List<Long> alike(String number, long merchantId, NewContact typed) {
        var name = Sought.key(typed.firstName(), typed.lastName());
        return em.createQuery(
                        "select " + number + ", c.firstName, c.lastName" + AT_ADDRESS + " order by c.id",
                        Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter("email", typed.email().toLowerCase(Locale.ROOT))
                .setMaxResults(NAMES_MAX)
                .getResultStream()
                .filter(row -> Sought.key((String) row[1], (String) row[2]).equals(name))
                .limit(1)
                .map(row -> (Long) row[0])
                .toList();
    }
}
