package org.jauge.planning;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventEntry;
import org.jspecify.annotations.Nullable;

/**
 * One event of a file that is to be entered or changed.
 *
 * @param before as it was when the file was read, null for a new one
 * @param capacities by emplacement: what it opens with, or what changes
 */
public record ImportedEvent(
        int line, @Nullable EventDetails before, EventEntry after, SortedMap<Long, Resizing> capacities) {

    /** A number of places that changes. */
    public record Resizing(String emplacement, int before, int after) {}

    public ImportedEvent {
        capacities = new TreeMap<>(capacities);
    }

    public boolean isNew() {
        return before == null;
    }

    /** Whether more changes than its capacities. */
    boolean isEdited() {
        return before == null || !new EventEntry(before.times(), before.facts()).equals(after);
    }

    boolean isMoved() {
        return before != null && !before.times().start().equals(after.times().start());
    }

    boolean isSame() {
        return !isEdited() && capacities.isEmpty();
    }

    /** What a new event opens with. */
    Map<Long, Integer> places() {
        var places = new TreeMap<Long, Integer>();
        capacities.forEach((place, resizing) -> places.put(place, resizing.after()));
        return places;
    }
}
