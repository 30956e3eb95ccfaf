package org.jauge.reserve;

import java.time.Instant;
import java.util.List;

/**
 * What had been announced to be let go of a reserve stays with it: those who had been told know that, too (AMB-R5); fired
 * as a CDI event in the transaction that cancels it.
 *
 * @param by the name of who cancelled it
 */
public record ReleaseCalledOff(
        long merchantId, long stageId, String by, List<ReleaseAnnounced.Reader> readers, Instant now) {

    public ReleaseCalledOff {
        readers = List.copyOf(readers);
    }
}
