package org.jauge.inventory;

import java.util.Set;
import org.jauge.shared.Rejection;

/** How one request of a batch ended. */
public sealed interface Decision {

    /** Taken and written; or taken before, under the same request id. */
    record Admitted(String answer) implements Decision {}

    /** Refused with the reason; nothing was written for it. */
    record Refused(Rejection rejection) implements Decision {}

    /**
     * Planned on what has moved on: to be planned again, not an answer for a user.
     *
     * @param activities those whose catalogue snapshot is old; none when it was a dossier or a gauge that moved
     */
    record Outdated(Set<Long> activities) implements Decision {

        public Outdated {
            activities = Set.copyOf(activities);
        }

        Outdated() {
            this(Set.of());
        }
    }
}
