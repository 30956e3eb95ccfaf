package org.jauge.dossier;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jauge.contact.NewContact;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/** Tickets by mail instead of on paper, at the sale or later, at both box offices (R-14, B-19). */
@Stateless
public class TicketMails {

    @Inject
    Dossiers dossiers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<TicketsMailed> mailed;

    @Inject
    Event<Noted> noted;

    /**
     * Those that let somebody in, for whoever may see the dossier. The journal says that they were mailed and not whereto:
     * the outbox knows, and forgets it in time.
     */
    @RolesAllowed(EXTERNAL_CLERK)
    public void send(String number, @Nullable String email) {
        var dossier = dossiers.details(number);
        if (dossier.header().state() == DossierState.BOOKED) throw new NotPaid(number);
        if (dossier.tickets().stream().noneMatch(ticket -> ticket.valid() && ticket.printed()))
            throw new NotFound("ticket", number);
        if (email == null || email.isBlank()) throw new InvalidField("email", "required", "");
        mailed.fire(new TicketsMailed(caller.merchantId(), number, to(dossier.header(), email), clock.instant()));
        noted.fire(new Noted(caller.merchantId(), caller.actor(), "dossier", number, "tickets-mailed", number, "", ""));
    }

    /** In the language of the outlet, which is the one the tickets were sold in. */
    private static NewContact to(DossierDetails.Header header, String email) {
        return new NewContact(text(header.contactFirstName()), text(header.contactLastName()), email, "", "");
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
