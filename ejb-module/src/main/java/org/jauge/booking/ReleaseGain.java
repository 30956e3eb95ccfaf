package org.jauge.booking;

import java.io.Serializable;
import java.time.Instant;
import org.jauge.inventory.Regain;
import org.jspecify.annotations.Nullable;

/**
 * What a gauge would regain by a release, and at which event.
 *
 * @param event null for a global quota's period
 */
public record ReleaseGain(Regain gauge, @Nullable GainEvent event) implements Serializable {

    /** Periods come last. */
    Instant when() {
        return event == null ? DueBy.EVER : event.startsAt();
    }
}
