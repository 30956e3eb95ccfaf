package org.jauge.quota;

import java.io.Serializable;
import java.time.LocalTime;
import org.jauge.shared.Text;
import org.jauge.shared.Whole;

/**
 * A named part of each day of a daily quota, up to where the next one begins.
 *
 * @param capacity what the block of a day without an inventory of its own starts with
 */
public record DayBlock(String name, LocalTime start, int capacity) implements Serializable {

    private static final int NAME_MAX = 50;

    public DayBlock {
        name = Text.required("blockName", name, NAME_MAX);
        start = start.withSecond(0).withNano(0);
        Whole.capacity("blockCapacity", capacity);
    }
}
