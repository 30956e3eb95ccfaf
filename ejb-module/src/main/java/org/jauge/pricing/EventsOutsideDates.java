package org.jauge.pricing;

import java.time.LocalDateTime;
import org.jauge.shared.Rejection;

/** Events that are not over use the price list on days that it would no longer cover (E-11). */
public final class EventsOutsideDates extends Rejection {

    private static final long serialVersionUID = 1L;

    EventsOutsideDates(long events, LocalDateTime first) {
        super(Kind.CONFLICT, "Events use this price list outside those days: " + events + ", the first " + first);
        fact("events", events);
        fact("first", first);
    }
}
