package org.jauge.dossier;

import org.jauge.gauge.GaugeLine;
import org.jauge.inventory.GaugeRow;

/**
 * What became of the places of an emplacement at an event, or of a rate's own quantity, in units of its gauge:
 * the allocation is what was sold online, at the box office and for nothing, what is held, and what is open.
 *
 * @param rate whether it is a rate's quantity
 * @param free given away at a desk, or without a price there
 * @param reserves how much of what is held is left in reserves
 */
public record EventTally(String name, boolean rate, GaugeLine line, int online, int free, int reserves) {

    static EventTally of(GaugeRow row, SoldWay way) {
        return new EventTally(
                row.name(),
                row.isOptional(),
                row.line(),
                way.online(),
                way.free(),
                row.aside().inReserves());
    }

    /** Sold at a desk for money; also what was cancelled since without its places being released. */
    public int boxOffice() {
        return line.used() - online - free;
    }
}
