package org.jauge.calendar;

import java.time.LocalDate;

/**
 * How far a series is.
 *
 * @param position how many of {@code total} events were looked at, of which {@code created} were not there yet
 * @param still nobody has worked on it for a while: it may be gone on with by hand
 */
public record SeriesProgress(
        long id, long activityId, LocalDate from, int total, int position, int created, boolean still) {

    public boolean isDone() {
        return position == total;
    }

    public int there() {
        return position - created;
    }
}
