package org.jauge.calendar;

import java.util.Set;
import java.util.TreeSet;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Which open events somebody looks for.
 *
 * @param activityIds of these only; of all that he may see when empty
 * @param persons only what is on sale now where an emplacement that sells something has room for so many (E-21)
 */
public record EventSearch(
        Set<Long> activityIds, Starts starts, @Nullable Integer persons) {

    /** The largest party that one searches for. */
    public static final int PERSONS_MAX = 1_000;

    public EventSearch {
        activityIds = Set.copyOf(new TreeSet<>(activityIds));
        if (persons != null) Whole.between("persons", persons, 1, PERSONS_MAX);
    }
}
