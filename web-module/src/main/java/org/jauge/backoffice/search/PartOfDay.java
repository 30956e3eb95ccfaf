package org.jauge.backoffice.search;

import java.time.LocalTime;

/** When in the day an event starts, by the clock on its wall. */
public enum PartOfDay {
    MORNING(LocalTime.MIN, LocalTime.of(11, 59)),
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 59)),
    EVENING(LocalTime.of(18, 0), LocalTime.of(23, 59));

    private final LocalTime first;
    private final LocalTime last;

    PartOfDay(LocalTime first, LocalTime last) {
        this.first = first;
        this.last = last;
    }

    LocalTime first() {
        return first;
    }

    LocalTime last() {
        return last;
    }
}
