package org.jauge.inventory;

import java.time.Instant;
import org.jauge.gauge.GaugeKey;

/**
 * One block by hand in a list.
 *
 * @param remaining what of its units is still blocked
 * @param actor who made it
 */
public record BlockLine(
        long id,
        long version,
        GaugeKey gauge,
        int units,
        int remaining,
        String reason,
        String actor,
        Instant blockedAt) {

    /** The same with that name in place of the actor. */
    BlockLine by(String name) {
        return new BlockLine(id, version, gauge, units, remaining, reason, name, blockedAt);
    }
}
