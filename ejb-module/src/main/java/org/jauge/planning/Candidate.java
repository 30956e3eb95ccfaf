package org.jauge.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jauge.calendar.EventState;
import org.jauge.calendar.SaleWindow;
import org.jspecify.annotations.Nullable;

/** An event that a bulk edit may be about, as it is now. */
record Candidate(
        long id,
        long version,
        long activityId,
        ZoneId zone,
        Instant startsAt,
        LocalDate date,
        EventState state,
        long priceListId,
        SaleWindow sale) {

    LocalTime time() {
        return LocalTime.ofInstant(startsAt, zone);
    }

    /** Made of one row, in the order of the record. */
    static Candidate of(@Nullable Object[] row) {
        return new Candidate(
                (Long) known(row[0]),
                (Long) known(row[1]),
                (Long) known(row[2]),
                ZoneId.of((String) known(row[3])),
                (Instant) known(row[4]),
                (LocalDate) known(row[5]),
                (EventState) known(row[6]),
                (Long) known(row[7]),
                new SaleWindow((Instant) row[8], (Instant) row[9]));
    }

    private static Object known(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }
}
