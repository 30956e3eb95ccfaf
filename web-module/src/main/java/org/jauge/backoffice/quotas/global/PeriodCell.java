package org.jauge.backoffice.quotas.global;

import java.io.Serializable;
import org.jauge.inventory.PeriodLine;
import org.jspecify.annotations.Nullable;

/** One period on the screen: its line, how many events drew from it, and the capacity typed into it. */
public class PeriodCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int events;
    private PeriodLine period;
    private @Nullable Integer capacity;

    PeriodCell(PeriodLine period, int events) {
        this.period = period;
        this.events = events;
        this.capacity = period.open() ? Integer.valueOf(period.line().capacity()) : null;
    }

    void show(PeriodLine now) {
        period = now;
        capacity = now.line().capacity();
    }

    /** What is typed, or what the period would start with. */
    int wanted() {
        return capacity == null ? period.line().capacity() : capacity;
    }

    public PeriodLine getPeriod() {
        return period;
    }

    /** That drew from it. */
    public int getEvents() {
        return events;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }
}
