package org.jauge.reserve;

import org.jspecify.annotations.Nullable;

/**
 * What one reserve has at one rate, or could have.
 *
 * @param allocationId null while nothing was ever allotted
 * @param reserveId null for capacity without access
 */
public record AllottedLine(
        @Nullable Long allocationId,
        @Nullable Long reserveId,
        String name,
        String colour,
        boolean archived,
        Counts counts) {}
