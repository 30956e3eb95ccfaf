package org.jauge.dossier;

import org.jauge.calendar.SaleWindow;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jauge.shared.Rejection;

/** The event is closed, cancelled, over, not shown to this caller, or it is not its time of sale. */
public final class EventNotOnSale extends Rejection {

    private static final long serialVersionUID = 1L;

    public EventNotOnSale(long eventId, String state) {
        super(Kind.CONFLICT, "Event " + eventId + " is not on sale: " + state);
        fact("eventId", eventId);
        fact("state", state);
    }

    /** Outside its own time of sale: {@code NOT_YET}, or {@code ENDED}. */
    public EventNotOnSale(long eventId, Phase phase, SaleWindow sale) {
        this(eventId, phase == Phase.NOT_YET ? phase.name() : "ENDED");
        if (sale.from() != null) fact("saleFrom", sale.from().toString());
        if (sale.until() != null) fact("saleUntil", sale.until().toString());
    }
}
