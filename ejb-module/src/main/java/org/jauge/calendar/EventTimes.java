package org.jauge.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.shared.InvalidField;

/** When an event starts and ends, by the clock on the activity's wall. */
public record EventTimes(LocalDateTime start, LocalDateTime end) {

    public EventTimes {
        if (start == null) throw new InvalidField("start", "required", null);
        if (end == null) throw new InvalidField("end", "required", null);
    }

    /** Refuses what cannot be in that zone, as entering it would. */
    public void requirePossible(ZoneId zone) {
        EventSpan.of(this, zone);
    }
}
