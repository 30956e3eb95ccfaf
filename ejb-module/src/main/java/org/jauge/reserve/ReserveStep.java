package org.jauge.reserve;

import java.util.List;
import java.util.Map;

/**
 * What one step of a booking makes of reserves, all of it at once: lines of one allotment may go different ways.
 *
 * @param paid items that were booked and are sold now
 * @param ended what was booked and comes back
 * @param sold lines that had gone, taken again and sold
 * @param booked lines that had gone, taken again and booked
 */
public record ReserveStep(Map<Portion, Integer> paid, List<GivenBack> ended, List<Pull> sold, List<Pull> booked) {

    public ReserveStep {
        paid = Map.copyOf(paid);
        ended = List.copyOf(ended);
        sold = List.copyOf(sold);
        booked = List.copyOf(booked);
    }

    boolean isNothing() {
        return paid.isEmpty() && ended.isEmpty() && sold.isEmpty() && booked.isEmpty();
    }
}
