package org.jauge.quota;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jauge.shared.InvalidField;

/**
 * How a daily quota divides each day: half-open blocks that leave no gap, so that every start lies in exactly one
 * . None at all: the day is one.
 */
public record DayBlocks(List<DayBlock> blocks) implements Serializable {

    public static final DayBlocks NONE = new DayBlocks(List.of());
    static final int COUNT_MAX = 24;

    public DayBlocks {
        blocks = List.copyOf(blocks);
        if (blocks.size() == 1) throw new InvalidField("blocks", "too-few", blocks.size());
        if (blocks.size() > COUNT_MAX) throw new InvalidField("blocks", "too-many", COUNT_MAX);
        if (!blocks.isEmpty() && !blocks.get(0).start().equals(LocalTime.MIDNIGHT))
            throw new InvalidField("blockStart", "not-midnight", blocks.get(0).start());
        var names = new HashSet<String>();
        for (var place = 0; place < blocks.size(); place++) {
            var block = blocks.get(place);
            if (place > 0 && !blocks.get(place - 1).start().isBefore(block.start()))
                throw new InvalidField("blockStart", "not-ascending", block.start());
            if (!names.add(block.name().toLowerCase(Locale.ROOT)))
                throw new InvalidField("blockName", "twice", block.name());
        }
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The number of the block that holds a time of day, from 1 on. */
    int number(LocalTime time) {
        var number = 0;
        while (number < blocks.size() && !blocks.get(number).start().isAfter(time)) number++;
        return number;
    }

    DayBlock block(int number) {
        return blocks.get(number - 1);
    }

    /** Where the block ends: at the start of the next one, or at midnight. */
    LocalTime end(int number) {
        return number == blocks.size() ? LocalTime.MIDNIGHT : blocks.get(number).start();
    }

    /** Whether inventories of the one can be read as inventories of the other: the same times of day. */
    boolean divideAlike(DayBlocks other) {
        return starts().equals(other.starts());
    }

    private List<LocalTime> starts() {
        return blocks.stream().map(DayBlock::start).toList();
    }
}
