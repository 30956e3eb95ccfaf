package org.jauge.dossier;

import org.jauge.gauge.MovementLine;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a gauge with the name of who caused it, and what it was for.
 *
 * @param dossier the number of the dossier it served; null for a capacity, or a cart that never became one
 * @param reserve the capacity reserve it filled or emptied; null for anything else, empty without access
 * @param event where that reserve has it, or, of a global quota, where the line sells; null for anything else
 * @param reason what was typed when it was blocked by hand, unblocked (and then why it had been blocked), or cancelled,
 *     as tickets or while it was booked; null for anything else, and of a global quota's blocks without all activities
 */
public record HistoryLine(
        MovementLine movement,
        String actorName,
        @Nullable String dossier,
        @Nullable String reserve,
        @Nullable HistoryEvent event,
        @Nullable String reason) {}
