package org.jauge.shop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants on the wire: RFC 3339 with an offset, to the millisecond. */
public final class Instants {

    private Instants() {}

    public static OffsetDateTime in(String zone, Instant instant) {
        return instant.atZone(ZoneId.of(zone)).toOffsetDateTime();
    }

    public static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
