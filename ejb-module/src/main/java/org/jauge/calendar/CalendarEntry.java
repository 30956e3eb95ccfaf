package org.jauge.calendar;

import java.time.LocalDateTime;
import org.jauge.gauge.Level;

/** An event in a cell of the calendar: its local times, what it is called, and how full its emplacements are. */
public record CalendarEntry(
        long id,
        LocalDateTime start,
        LocalDateTime end,
        String subtitle,
        String theme,
        String language,
        EventState state,
        PlaceSums places) {

    /** Whatever it is called, in short; empty where only its time tells it from others. */
    public String name() {
        return (EventLine.variant(theme, language) + " " + subtitle).strip();
    }

    /** Nothing is left where one could otherwise buy. */
    public boolean isSoldOut() {
        return state.sellsAtDesk() && places.isFull();
    }

    /** Something is left where one can buy, but little. */
    public boolean isNearlySoldOut() {
        return state.sellsAtDesk() && Level.of(places.available(), places.capacity()) == Level.FEW;
    }
}
