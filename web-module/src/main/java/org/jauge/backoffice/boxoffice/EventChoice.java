package org.jauge.backoffice.boxoffice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventState;
import org.jauge.inventory.EventAvailability;

/** An event to sell at, with the persons its emplacements still take. */
public record EventChoice(EventLine event, int available, int capacity) implements Serializable {

    /** Events of one day, under one heading. */
    public record Day(LocalDate date, boolean today, List<EventChoice> events) implements Serializable {

        public Day {
            events = List.copyOf(events);
        }
    }

    static EventChoice of(EventLine event, EventAvailability availability) {
        return new EventChoice(event, available(availability), capacity(availability));
    }

    static int available(EventAvailability read) {
        return read.emplacements().stream()
                .mapToInt(place -> place.gauge().available())
                .sum();
    }

    static int capacity(EventAvailability read) {
        return read.emplacements().stream()
                .mapToInt(place -> place.gauge().capacity())
                .sum();
    }

    public boolean isOnSale() {
        return event.state().sellsAtDesk();
    }

    /** Something about its state that a clerk has to know, also where he can sell. */
    public boolean isUnusual() {
        return event.state() != EventState.OPEN;
    }

    public boolean isFull() {
        return available == 0;
    }
}
