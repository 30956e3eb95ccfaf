package org.jauge.calendar;

import java.time.LocalDateTime;
import org.jauge.gauge.Level;
import org.jspecify.annotations.Nullable;

/**
 * An event in a cell of the calendar: its local times, what it is called, and how full its emplacements are.
 *
 * @param level how much is left of what it offers, over all quotas (AMB-Q7); null while nobody told, or where it offers
 *     nothing: then its emplacements say it
 */
public record CalendarEntry(
        long id,
        LocalDateTime start,
        LocalDateTime end,
        String subtitle,
        String theme,
        String language,
        EventState state,
        PlaceSums places,
        @Nullable Level level) {

    /** Whatever it is called, in short; empty where only its time tells it from others. */
    public String name() {
        return (EventLine.variant(theme, language) + " " + subtitle).strip();
    }

    CalendarEntry at(@Nullable Level known) {
        return new CalendarEntry(id, start, end, subtitle, theme, language, state, places, known);
    }

    /** Nothing is left where one could otherwise buy. */
    public boolean isSoldOut() {
        return state.sellsAtDesk() && (level == null ? places.isFull() : level == Level.NONE);
    }

    /** Something is left where one can buy, but little. */
    public boolean isNearlySoldOut() {
        var now = level == null ? Level.of(places.available(), places.capacity()) : level;
        return state.sellsAtDesk() && now == Level.FEW;
    }
}
