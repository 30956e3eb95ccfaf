package org.jauge.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * The event where something moved.
 *
 * @param timeZone of its activity
 */
public record HistoryEvent(long id, Instant startsAt, String activity, String timeZone) implements Serializable {}
