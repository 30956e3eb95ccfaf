package org.jauge.reserve;

import java.time.Instant;
import java.util.List;

/** Something a reserve has will be let go soon: who should know; fired as a CDI event in a transaction of its own. */
public record ReleaseAnnounced(long merchantId, long stageId, Instant dueAt, List<Reader> readers, Instant now) {

    /** Somebody of the staff. */
    public record Reader(String email, String name, String language) {

        /** Prints nobody. */
        @Override
        public String toString() {
            return "Reader";
        }
    }

    public ReleaseAnnounced {
        readers = List.copyOf(readers);
    }
}
