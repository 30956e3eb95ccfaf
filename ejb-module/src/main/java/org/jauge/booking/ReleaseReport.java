package org.jauge.booking;

import java.util.List;

/**
 * What became of the dossiers that were chosen.
 *
 * @param done how many
 * @param kept numbers of those that stayed: paid, locked or changed meanwhile
 */
public record ReleaseReport(int done, List<String> kept) {

    public ReleaseReport {
        kept = List.copyOf(kept);
    }
}
