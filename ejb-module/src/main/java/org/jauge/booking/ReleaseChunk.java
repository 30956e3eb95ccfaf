package org.jauge.booking;

import java.util.List;

/**
 * What comes next of a run.
 *
 * @param lines all that are meant of each of their dossiers; none at its end
 */
public record ReleaseChunk(ReleaseOrder order, List<Long> lines) {

    public ReleaseChunk {
        lines = List.copyOf(lines);
    }
}
