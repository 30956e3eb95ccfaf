package org.jauge.planning;

import java.util.LinkedHashMap;
import java.util.List;
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

    /**
     * One other value before and after: a text, a moment on the activity's wall, a state, or the id of a price list; an
     * empty text where there is none.
     *
     * @param column what programs call it in the file
     */
    public record Part(String column, Object before, Object after) {}

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

    /** All that changes beside its capacities, in the order of the file; of a new event all that it has. */
    public List<Part> parts() {
        var old = before == null
                ? Map.<String, Object>of(
                        EventColumns.START.name(), after.times().start()) // when it is, is said anyway
                : values(new EventEntry(before.times(), before.facts()));
        return values(after).entrySet().stream()
                .map(value -> new Part(value.getKey(), old.getOrDefault(value.getKey(), ""), value.getValue()))
                .filter(part -> !part.before().equals(part.after()))
                .toList();
    }

    private static Map<String, Object> values(EventEntry entry) {
        var facts = entry.facts();
        var values = new LinkedHashMap<String, Object>();
        values.put(EventColumns.START.name(), entry.times().start());
        values.put(EventColumns.END.name(), entry.times().end());
        values.put(EventColumns.SUBTITLE.name(), facts.subtitle());
        values.put(EventColumns.THEME.name(), facts.theme());
        values.put(EventColumns.LANGUAGE.name(), facts.language());
        values.put(EventColumns.PRICE_LIST.name(), facts.priceListId());
        values.put(EventColumns.STATE.name(), facts.state());
        values.put(EventColumns.SALE_FROM.name(), orEmpty(facts.sale().from()));
        values.put(EventColumns.SALE_UNTIL.name(), orEmpty(facts.sale().until()));
        return values;
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** What a new event opens with. */
    Map<Long, Integer> places() {
        var places = new TreeMap<Long, Integer>();
        capacities.forEach((place, resizing) -> places.put(place, resizing.after()));
        return places;
    }
}
