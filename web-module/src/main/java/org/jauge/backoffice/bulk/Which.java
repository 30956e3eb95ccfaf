package org.jauge.backoffice.bulk;

import java.util.Set;
import org.jauge.shared.InvalidField;

/** Which of the events that are found a bulk edit is about. */
public enum Which {
    /** Whoever ticks some means them, and need not say so once more. */
    TICKED_ELSE_ALL,
    TICKED,
    /** Ticked or not. */
    ALL;

    /** Nothing but these; empty for all that are found. Refuses to change what is ticked where nothing is. */
    Set<Long> among(Set<Long> ticked) {
        if (this == TICKED && ticked.isEmpty()) throw new InvalidField("which", "none-ticked", null);
        return this == ALL ? Set.of() : ticked;
    }
}
