package org.jauge.booking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what waits for a customer, the most urgent first (D-05).
 *
 * @param last where it ended, to go on from there; null when nothing comes after it
 * @param total how many dossiers wait for him in all (D-02)
 */
public record FileActions(List<FileAction> rows, @Nullable Place last, int total) {

    /** A dossier among those that wait: its earliest deadline, and its id where two have the same. */
    public record Place(Instant deadline, long dossierId) {}

    public FileActions {
        rows = List.copyOf(rows);
    }
}
