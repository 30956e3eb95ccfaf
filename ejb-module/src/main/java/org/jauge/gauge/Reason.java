package org.jauge.gauge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why, for what and by whom a gauge moves.
 *
 * @param lineId the dossier line it serves, which so remembers exactly what it took
 */
public record Reason(long merchantId, Cause cause, @Nullable Long lineId, String actor, Instant movedAt) {}
