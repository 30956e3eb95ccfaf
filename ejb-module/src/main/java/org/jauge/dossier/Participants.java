package org.jauge.dossier;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Text;

/** Who comes with a ticket, named or named anew after it was issued: a booking has no names before it is paid. */
@Stateless
public class Participants {

    static final int NAME_MAX = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Dossiers dossiers;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    /**
     * All of these or none. The journal says that somebody did so, and no name (S-08).
     *
     * @param names by ticket of that dossier; an empty one takes a name away
     * @throws TicketCancelled when one of them, to be named differently, is no longer valid
     */
    @RolesAllowed(EXTERNAL_CLERK)
    public void name(String number, Map<Long, String> names) {
        var tickets = new TreeMap<Long, TicketDetails>();
        for (var ticket : dossiers.details(number).tickets()) tickets.put(ticket.id(), ticket);
        var changed = false;
        for (var asked : new TreeMap<>(names).entrySet()) {
            var ticket = tickets.get(asked.getKey());
            if (ticket == null) throw new NotFound("ticket", asked.getKey());
            if (!caller.mayUse(ticket.activityId())) throw new NotFound("ticket", asked.getKey());
            changed |= name(ticket, Text.optional("participants", asked.getValue(), NAME_MAX));
        }
        if (changed)
            noted.fire(
                    new Noted(caller.merchantId(), caller.actor(), "dossier", number, "tickets-named", number, "", ""));
    }

    private boolean name(TicketDetails seen, String participant) {
        if (participant.equals(seen.participant())) return false;
        var ticket = em.find(Ticket.class, seen.id(), LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null || !ticket.isValid()) throw new TicketCancelled(seen.code());
        ticket.name(participant);
        return true;
    }
}
