package org.jauge.backoffice.quotas.global;

import java.io.Serializable;
import java.time.LocalTime;
import org.jauge.quota.DayBlock;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** One block of the day as it is typed; a row without a name is none. */
public class BlockRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String name;
    private @Nullable LocalTime start;
    private @Nullable Integer capacity;

    BlockRow() {}

    BlockRow(DayBlock block) {
        name = block.name();
        start = block.start();
        capacity = block.capacity();
    }

    boolean isTyped() {
        return name != null && !name.isBlank();
    }

    DayBlock block() {
        return new DayBlock(name == null ? "" : name, typed("blockStart", start), typed("blockCapacity", capacity));
    }

    private static <T> T typed(String field, @Nullable T value) {
        if (value == null) throw new InvalidField(field, "required", "");
        return value;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable LocalTime getStart() {
        return start;
    }

    public void setStart(@Nullable LocalTime start) {
        this.start = start;
    }

    public @Nullable Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable Integer capacity) {
        this.capacity = capacity;
    }
}
