package org.jauge.backoffice.events;

import java.io.Serializable;
import org.jauge.gauge.GaugeKind;
import org.jauge.inventory.GaugeRow;
import org.jauge.inventory.GaugeRow.Mark;
import org.jauge.shared.InvalidField;
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
        return row.open() && row.mark() != Mark.LIFTED
                ? Integer.valueOf(row.line().capacity())
                : null;
    }

    public GaugeRow getRow() {
        return row;
    }

    GaugeKind kind() {
        return row.key().kind();
    }

    public boolean isPlace() {
        return kind() == GaugeKind.EMPLACEMENT;
    }

    /** Still to be opened at this event, which a capacity alone does not do (E-17). */
    boolean isPlaceToOpen() {
        return isPlace() && !row.open();
    }

    public boolean isRemovable() {
        return !row.used();
    }

    public boolean isClosable() {
        return row.used() && row.mark() == Mark.NONE;
    }

    /** A quantity of its own, which the event can do without (C-01). */
    public boolean isLiftable() {
        return kind() == GaugeKind.RATE && row.open() && row.mark() == Mark.NONE;
    }

    public boolean isClosed() {
        return row.mark() == Mark.CLOSED;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }

    /** What the gauge starts with, where it starts with something. */
    public String getPlaceholder() {
        return row.isOptional() ? "" : String.valueOf(row.line().capacity());
    }

    /** What is typed, or what the gauge would start with; a category has no quantity to start with. */
    int wanted() {
        if (capacity != null) return capacity;
        if (row.isOptional()) throw new InvalidField("capacity", "required", "");
        return row.line().capacity();
    }
}
