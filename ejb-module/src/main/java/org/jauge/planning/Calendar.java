package org.jauge.planning;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jauge.activity.ActivityDetails;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventEntry;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeReads;
import org.jauge.pricing.PriceListLine;
import org.jspecify.annotations.Nullable;

/** An activity with its events, as a file is compared with it. */
record Calendar(
        ActivityDetails activity,
        List<EmplacementLine> emplacements,
        List<PriceListLine> priceLists,
        Map<Long, EventDetails> events,
        SortedMap<GaugeKey, GaugeLine> gauges) {

    private static final int CHUNK = 500;

    /** What tells one event from another to a person. */
    record Likeness(LocalDateTime start, String subtitle, String theme, String language) {

        static Likeness of(EventDetails event) {
            var facts = event.facts();
            return new Likeness(event.times().start(), facts.subtitle(), facts.theme(), facts.language());
        }

        static Likeness of(EventEntry entry) {
            var facts = entry.facts();
            return new Likeness(entry.times().start(), facts.subtitle(), facts.theme(), facts.language());
        }
    }

    Map<Likeness, EventDetails> byLikeness() {
        var all = new HashMap<Likeness, EventDetails>();
        events.values().forEach(event -> all.putIfAbsent(Likeness.of(event), event));
        return all;
    }

    /** The gauges of the emplacements of those events. */
    static SortedMap<GaugeKey, GaugeLine> gauges(EntityManager em, Collection<Long> eventIds) {
        var gauges = new TreeMap<GaugeKey, GaugeLine>();
        var ids = new ArrayList<>(eventIds);
        for (var first = 0; first < ids.size(); first += CHUNK)
            GaugeReads.ofEvents(em, ids.subList(first, Math.min(first + CHUNK, ids.size())))
                    .forEach((key, line) -> {
                        if (key.kind() == GaugeKind.EMPLACEMENT) gauges.put(key, line);
                    });
        return gauges;
    }

    Map<String, PriceListLine> priceListsByName() {
        var byName = new HashMap<String, PriceListLine>();
        priceLists.forEach(list -> byName.put(list.name(), list));
        return byName;
    }

    /** Whether an event of that day may use the list; one that keeps both need not fit again (E-11). */
    static boolean mayUse(@Nullable EventDetails before, PriceListLine list, LocalDate date) {
        var kept = before != null
                && before.facts().priceListId() == list.id()
                && before.localDate().equals(date);
        return kept || list.valid().covers(date);
    }
}
