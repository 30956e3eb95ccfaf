package org.jauge.inventory;

import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jspecify.annotations.Nullable;

/**
 * One movement a request asks for.
 *
 * @param lineId the line that will remember it
 * @param blockId the block by hand that will remember it
 * @param allotmentId the allotment of a reserve that will remember it
 * @param category what to call it when it does not fit: the category, or the gauge itself; empty where nobody asks
 */
public record Entry(
        GaugeKey gauge,
        Change change,
        Cause cause,
        @Nullable Long lineId,
        @Nullable Long blockId,
        @Nullable Long allotmentId,
        String category) {

    /** Of no block by hand and no allotment. */
    public Entry(GaugeKey gauge, Change change, Cause cause, @Nullable Long lineId, String category) {
        this(gauge, change, cause, lineId, null, null, category);
    }

    static Entry ofBlock(GaugeKey gauge, Change change, Cause cause, long blockId, String name) {
        return new Entry(gauge, change, cause, null, blockId, null, name);
    }

    /** @param name what to call it when it does not fit */
    public static Entry ofAllotment(GaugeKey gauge, Change change, Cause cause, long allotmentId, String name) {
        return new Entry(gauge, change, cause, null, null, allotmentId, name);
    }
}
