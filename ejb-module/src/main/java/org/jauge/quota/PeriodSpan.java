package org.jauge.quota;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What one inventory of a global quota covers.
 *
 * @param key its number, see {@link Periods}
 * @param first its first day; of a stock, which knows no days, the beginning of counting days
 * @param last its last day, inclusive
 * @param block the name of a part of that day, empty for whole days
 * @param from when the part begins
 * @param until when it ends, exclusive; midnight for the end of the day
 */
public record PeriodSpan(
        QuotaScope scope, long key, LocalDate first, LocalDate last, String block, LocalTime from, LocalTime until)
        implements Serializable {

    public boolean isBlock() {
        return !block.isEmpty();
    }
}
