package org.jauge.reserve;

import org.jspecify.annotations.Nullable;

/**
 * The number typed for one reserve: drawn and left together (AMB-R2).
 *
 * @param reserveId 0 for capacity without access
 * @param seen the number that stood there before; another one is refused. Null does not compare
 */
public record Quantity(long reserveId, int total, @Nullable Integer seen) {

    public Quantity(long reserveId, int total) {
        this(reserveId, total, null);
    }
}
