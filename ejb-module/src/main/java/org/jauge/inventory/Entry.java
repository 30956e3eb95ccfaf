package org.jauge.inventory;

import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jspecify.annotations.Nullable;

/**
 * One movement a request asks for.
 *
 * @param lineId the line that will remember it
 * @param category what to call it when it does not fit, empty where no category is concerned
 */
public record Entry(
        GaugeKey gauge,
        Change change,
        Cause cause,
        @Nullable Long lineId,
        String category) {}
