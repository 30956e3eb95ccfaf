package org.jauge.inventory;

import org.jauge.shared.Rejection;

/** How one request of a batch ended. */
public sealed interface Decision {

    /** Taken and written; or taken before, under the same request id. */
    record Admitted(String answer) implements Decision {}

    /** Refused with the reason; nothing was written for it. */
    record Refused(Rejection rejection) implements Decision {}

    /** Planned on a catalogue or dossier that has moved on: to be planned again, not an answer for a user. */
    record Outdated() implements Decision {}
}
