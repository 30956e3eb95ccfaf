package org.jauge.contact;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.jauge.merchant.Caller;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/** Says which audience a contact belongs to: staff and a shop's server do, a visitor never does of himself (B-24). */
@Stateless
public class ContactAudiences {

    private static final String NAME =
            "select t.name from AudienceType t where t.id = :id and t.merchantId = :merchant";

    private static final String NAME_IN_USE = NAME + " and t.active = true";

    /** As the journal tells of it; empty is the usual one of each point of sale. */
    private record Belonging(String audience) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    /** Null where he has none of his own. */
    @RolesAllowed({READER, SHOP})
    public @Nullable Long of(long number) {
        return contact(number, LockModeType.NONE).audienceTypeId();
    }

    /**
     * @param audienceId one that is switched on; null for none of his own
     * @throws Forbidden to a test key: contacts are those of the real shop, and their rights count there (S-05)
     */
    @RolesAllowed({BOX_OFFICE, SHOP})
    public void assign(long number, @Nullable Long audienceId) {
        if (caller.testOnly()) throw new Forbidden("test-key");
        var contact = contact(number, LockModeType.PESSIMISTIC_WRITE);
        var before = contact.audienceTypeId();
        if (Objects.equals(before, audienceId)) return;
        var told = new Belonging(name(NAME_IN_USE, audienceId));
        contact.belongTo(audienceId);
        noted.fire(new Noted(
                caller.merchantId(),
                caller.actor(),
                "contact",
                String.valueOf(number),
                "changed",
                contact.label(),
                new Belonging(name(NAME, before)).toString(),
                told.toString()));
    }

    private Contact contact(long number, LockModeType lock) {
        return em.createQuery(
                        "select c from Contact c where c.merchantId = :merchant and c.number = :number", Contact.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact", number));
    }

    private String name(String query, @Nullable Long audienceId) {
        if (audienceId == null) return "";
        return em.createQuery(query, String.class)
                .setParameter("id", audienceId)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("audience", audienceId));
    }
}
