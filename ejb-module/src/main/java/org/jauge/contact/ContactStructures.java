package org.jauge.contact;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** Says for which school or company somebody comes: its people share their dossiers. Nobody says it of himself (K-08). */
@Stateless
public class ContactStructures {

    private static final int NAME_MAX = 200;

    /** As the journal tells of it. */
    private record Belonging(String structure) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    /** @param typed empty for none */
    @RolesAllowed({BOX_OFFICE, SHOP})
    public void assign(long number, @Nullable String typed) {
        var structure = Text.optional("structure", typed, NAME_MAX);
        var contact = em.createQuery(
                        "select c from Contact c where c.merchantId = :merchant and c.number = :number", Contact.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("contact", number));
        var before = contact.structure();
        if (before.equals(structure)) return;
        contact.comeFrom(structure);
        noted.fire(new Noted(
                caller.merchantId(),
                caller.actor(),
                "contact",
                String.valueOf(number),
                "changed",
                contact.label(),
                new Belonging(before).toString(),
                new Belonging(structure).toString()));
    }
}
