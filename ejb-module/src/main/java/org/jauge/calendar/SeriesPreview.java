package org.jauge.calendar;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What a series would make; local times.
 *
 * @param there how many of {@code count} are in the calendar already and stay as they are
 * @param gaps starts without an event, because a change of the clock skips them
 */
public record SeriesPreview(int count, int there, LocalDateTime first, LocalDateTime last, List<LocalDateTime> gaps) {

    public SeriesPreview {
        gaps = List.copyOf(gaps);
    }

    public int created() {
        return count - there;
    }
}
