package org.jauge.calendar;

import java.time.ZoneId;

/** All that is entered about one event. */
public record EventEntry(EventTimes times, EventFacts facts) {

    /** Refuses what cannot be in that zone, field by field, as entering it would. */
    public EventEntry possible(ZoneId zone) {
        EventSpan.of(times, zone);
        facts.sale().in(zone);
        return this;
    }
}
