package org.jauge.privacy;

import static org.jauge.merchant.Roles.ADMINISTRATOR;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jauge.contact.ContactSessions;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/** Hands out all that is held about a contact, a list for each kind of thing: to whoever works for the account, and to himself (S-08). */
@Stateless
public class Exports {

    @Inject
    Persons persons;

    @Inject
    ContactSessions sessions;

    @Inject
    ExportDocument document;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    /** The journal remembers who took it, not what was in it. */
    @RolesAllowed(ADMINISTRATOR)
    public byte[] json(long number) {
        caller.requireAccount();
        var contact = persons.id(caller.merchantId(), number);
        var name = String.valueOf(number);
        noted.fire(new Noted(caller.merchantId(), caller.actor(), "contact", name, "exported", name, "", ""));
        return ExportDocument.json(document.of(caller.merchantId(), contact, number));
    }

    /**
     * His own alone, not his structure's. A test key has no real customers (S-05).
     *
     * @param session the customer's; null for a shop's server
     */
    @RolesAllowed({SHOP, BROWSER})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, List<Map<String, String>>> own(@Nullable String session, long number) {
        if (caller.testOnly()) throw new NotFound("contact", number);
        var who = sessions.of(session, number);
        return document.of(caller.merchantId(), who.contactId(), number);
    }
}
