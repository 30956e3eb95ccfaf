package org.jauge.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * What one event took from one period of a global quota and has still.
 *
 * @param timeZone of its activity, whose own day counts
 * @param blocked held, not sold
 */
public record QuotaDraw(
        long eventId,
        Instant startsAt,
        long activityId,
        String activity,
        String timeZone,
        long blocked,
        long used,
        long actual)
        implements Serializable {}
