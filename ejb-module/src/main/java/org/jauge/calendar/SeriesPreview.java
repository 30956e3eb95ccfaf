package org.jauge.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a series would make; local times.
 *
 * @param there how many of {@code count} are in the calendar already and stay as they are
 * @param gaps starts without an event, because a change of the clock skips them
 * @param outside days that the price list does not cover: with any, nothing is made (E-11)
 */
public record SeriesPreview(
        int count,
        int there,
        LocalDateTime first,
        LocalDateTime last,
        List<LocalDateTime> gaps,
        List<LocalDate> outside) {

    public SeriesPreview {
        gaps = List.copyOf(gaps);
        outside = List.copyOf(outside);
    }

    /** Whether it would make anything. */
    public boolean isPossible() {
        return outside.isEmpty() && created() > 0;
    }

    public int created() {
        return count - there;
    }
}
