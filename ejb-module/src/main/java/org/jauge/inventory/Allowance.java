package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jauge.shared.Rejection;

/**
 * How much one holder may have open at once (H-02), whatever gauges it is on; counted under a lock of the holder's.
 *
 * @param open how much he has open now, as the database knows it
 */
public record Allowance(
        long merchantId, String holder, int maximum, ToLongFunction<EntityManager> open, Supplier<Rejection> exceeded) {

    private static final int LOCKS = 64;

    /** The number of his row in holder_lock: holders share rows, so that none are added or cleared away. */
    int lock() {
        return Math.floorMod(31 * Long.hashCode(merchantId) + holder.hashCode(), LOCKS);
    }
}
