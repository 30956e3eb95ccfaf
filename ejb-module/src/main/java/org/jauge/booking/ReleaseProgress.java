package org.jauge.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How far a run is that lets go all that matched.
 *
 * @param total lines that matched when it began
 * @param position lines that were looked at
 * @param done dossiers that were let go
 * @param kept dossiers that stayed: paid, being paid, locked or changed meanwhile
 * @param numbers the first hundred of those
 * @param still nobody has worked on it for a while: it may be gone on with by hand
 */
public record ReleaseProgress(
        long id,
        Instant begunAt,
        int total,
        int position,
        int done,
        int kept,
        List<String> numbers,
        boolean finished,
        boolean still)
        implements Serializable {

    public ReleaseProgress {
        numbers = List.copyOf(numbers);
    }
}
