package org.jauge.dossier;

import java.io.Serializable;
import java.time.Instant;
import org.jauge.gauge.GaugeLine;

/**
 * What a recount from existing tickets comes to at one event (AMB-Q5).
 *
 * @param counted units that were added to the quota's gauge
 * @param missing units that are still not in it; more than {@code line} has left when they were refused
 * @param line the gauge as it is
 */
public record QuotaRecount(long eventId, Instant startsAt, String timeZone, int counted, int missing, GaugeLine line)
        implements Serializable {

    /** Whether the missing ones do not fit. */
    public boolean isTooMuch() {
        return missing > line.available();
    }
}
