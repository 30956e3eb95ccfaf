package org.jauge.dossier;

import org.jauge.gauge.MovementLine;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a gauge with the name of who caused it.
 *
 * @param dossier the number of the dossier it served; null for a capacity, or a cart that never became one
 * @param reason why it was blocked by hand; null for anything else
 */
public record HistoryLine(
        MovementLine movement,
        String actorName,
        @Nullable String dossier,
        @Nullable String reason) {}
