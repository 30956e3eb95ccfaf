package org.jauge.planning;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jauge.activity.CatalogueRows;
import org.jauge.calendar.EventChanges;
import org.jauge.calendar.EventEntries;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;
import org.jauge.shared.Noted;

/**
 * Writes what a file changes, all of it in the admission that resizes its gauges. Raises the activity's catalogue first,
 * as every edit does; where it was edited since the plan, what was planned is looked at again.
 */
final class ImportWriter implements Writer {

    private final EventEntries.Owner owner;
    private final long catalogueVersion;
    private final List<ImportedEvent> events;
    private final List<Noted> resized;
    private final Consumer<Noted> noted;

    /** @param catalogueVersion that it was planned on */
    ImportWriter(
            EventEntries.Owner owner,
            long catalogueVersion,
            List<ImportedEvent> events,
            List<Noted> resized,
            Consumer<Noted> noted) {
        this.owner = owner;
        this.catalogueVersion = catalogueVersion;
        this.events = events;
        this.resized = resized;
        this.noted = noted;
    }

    /** From here on nobody sells there until this is done. */
    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return CatalogueRows.raiseFrom(em, owner.activityId(), catalogueVersion)
                && isUnchanged(em)
                && EventEntries.sold(em, moved(events)).isEmpty();
    }

    private boolean isUnchanged(EntityManager em) {
        var seen = versions(events);
        return EventChanges.versions(em, owner.reason().merchantId(), seen.keySet())
                .equals(seen);
    }

    /** By event, as the file was compared with them. */
    static Map<Long, Long> versions(List<ImportedEvent> events) {
        var versions = new HashMap<Long, Long>();
        for (var event : events) {
            var before = event.before();
            if (before != null) versions.put(before.id(), before.version());
        }
        return versions;
    }

    /** Those that get another start. */
    static List<Long> moved(List<ImportedEvent> events) {
        return events.stream()
                .filter(ImportedEvent::isMoved)
                .map(event -> Objects.requireNonNull(event.before()).id())
                .toList();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        var entries = new EventEntries(em, owner, noted);
        for (var event : events) {
            var before = event.before();
            if (before == null) entries.open(event.after(), event.places());
            else if (event.isEdited()) entries.change(before.id(), event.after());
        }
        resized.forEach(noted);
    }

    @Override
    public int rows() {
        return 4 * events.size();
    }
}
