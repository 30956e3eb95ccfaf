package org.jauge.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How far a run is over all that matched.
 *
 * @param total lines that matched when it began
 * @param position lines that were looked at, of those
 * @param done dossiers that it was done with
 * @param kept dossiers that stayed as they were
 * @param reasons why they did
 * @param numbers the first hundred of them
 * @param stopped it ended before all were looked at, because whoever began it may no longer
 * @param still nobody has worked on it for a while: it may be gone on with by hand
 */
public record ReleaseProgress(
        long id,
        Instant begunAt,
        ReleaseOperation operation,
        int total,
        int position,
        int done,
        int kept,
        List<Reason> reasons,
        List<String> numbers,
        boolean finished,
        boolean stopped,
        boolean still)
        implements Serializable {

    /** How many dossiers stayed as they were for it. */
    public record Reason(WhyKept why, int dossiers) implements Serializable {}

    public ReleaseProgress {
        position = Math.min(position, total); // what matches only since it began is done with, too
        reasons = List.copyOf(reasons);
        numbers = List.copyOf(numbers);
    }

    /** Lines that were no longer there when it came to them; told at its end. */
    public int gone() {
        return finished && !stopped ? total - position : 0;
    }
}
