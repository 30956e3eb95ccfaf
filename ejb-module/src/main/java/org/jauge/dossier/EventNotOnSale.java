package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** The event is closed, cancelled, over, or not shown to this caller. */
public final class EventNotOnSale extends Rejection {

    private static final long serialVersionUID = 1L;

    public EventNotOnSale(long eventId, String state) {
        super(Kind.CONFLICT, "Event " + eventId + " is not on sale: " + state);
        fact("eventId", eventId);
        fact("state", state);
    }
}
