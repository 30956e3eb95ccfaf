package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** A ticket that somebody has cancelled before; its money went back then, or not, and does not go back twice. */
public final class TicketCancelled extends Rejection {

    private static final long serialVersionUID = 1L;

    public TicketCancelled(String ticket) {
        super(Kind.CONFLICT, "Ticket " + ticket + " is cancelled");
        fact("ticket", ticket);
    }
}
