package org.jauge.backoffice.events;

import java.io.Serializable;
import org.jauge.gauge.GaugeKind;
import org.jauge.inventory.GaugeRow;
import org.jspecify.annotations.Nullable;

/** One gauge's line on the screen, with the capacity typed into it. */
public class GaugeEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    private GaugeRow row;
    private @Nullable Integer capacity;

    GaugeEdit(GaugeRow row) {
        this.row = row;
        this.capacity = typed(row);
    }

    void show(GaugeRow now) {
        row = now;
        capacity = typed(now);
    }

    private static @Nullable Integer typed(GaugeRow row) {
        return row.open() ? Integer.valueOf(row.line().capacity()) : null;
    }

    public GaugeRow getRow() {
        return row;
    }

    boolean isEmplacement() {
        return row.key().kind() == GaugeKind.EMPLACEMENT;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }

    /** What is typed, or what the gauge would start with. */
    int wanted() {
        return capacity == null ? row.line().capacity() : capacity;
    }
}
