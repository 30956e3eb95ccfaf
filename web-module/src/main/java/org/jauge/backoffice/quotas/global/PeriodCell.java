package org.jauge.backoffice.quotas.global;

import java.io.Serializable;
import java.util.List;
import org.jauge.dossier.QuotaDraw;
import org.jauge.inventory.PeriodLine;
import org.jspecify.annotations.Nullable;

/** One period on the screen: its line, who drew from it, and the capacity typed into it. */
public class PeriodCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<QuotaDraw> draws;
    private PeriodLine period;
    private @Nullable Integer capacity;

    PeriodCell(PeriodLine period, List<QuotaDraw> draws) {
        this.period = period;
        this.draws = draws;
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

    public List<QuotaDraw> getDraws() {
        return draws;
    }

    /** Of one activity at least. */
    public boolean isDrawn() {
        return !draws.isEmpty();
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }
}
