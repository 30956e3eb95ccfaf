package org.jauge.dossier;

import java.time.Instant;
import org.jauge.reserve.Counts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a reserve at one rate of one event, in items: the allocation is what was sold online, at the box office
 * and free, what is held, and what is open.
 *
 * @param online sold by a shop, which none is; the page shows that it is so
 * @param free drawn for nothing: without a price, or given away
 * @param releasedAt when some of it is let go by itself next; null for never
 */
public record ReserveEventLine(
        long allocationId,
        long eventId,
        String activity,
        Instant startsAt,
        String timeZone,
        String emplacement,
        String category,
        Counts counts,
        int online,
        int free,
        @Nullable Instant releasedAt) {

    /** Sold at the box office for money. */
    public int boxOffice() {
        return counts.drawn() - online - free;
    }
}
