package org.jauge.profile;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of time in which the same people may do the same with an activity.
 *
 * @param current whether it is now
 * @param sale who may buy, outlet by outlet
 * @param profiles the names of those that run then
 */
public record TimelineRow(
        @Nullable Instant from,
        @Nullable Instant until,
        boolean current,
        List<Who> sale,
        List<Who> booking,
        List<Who> option,
        List<String> profiles)
        implements Serializable {

    /**
     * Some audiences at one outlet.
     *
     * @param partly only with some categories, events or quantities
     */
    public record Who(String pointOfSale, String audiences, boolean partly) implements Serializable {}
}
