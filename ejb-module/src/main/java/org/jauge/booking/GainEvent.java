package org.jauge.booking;

import java.io.Serializable;
import java.time.Instant;

/** The event that a gauge counts for. */
public record GainEvent(long id, String activity, Instant startsAt, String zone) implements Serializable {}
