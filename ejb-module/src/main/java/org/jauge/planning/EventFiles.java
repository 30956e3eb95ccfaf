package org.jauge.planning;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jauge.activity.AlreadySold;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventEntries;
import org.jauge.calendar.EventFilter;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.Reason;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.jauge.tabular.Bounds;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.TableReader;

/**
 * The calendar of an activity as a file: written out, read to see what would change, and applied (E-18).
 *
 * <p>A file is right in every line, or nothing of it is applied. Then it goes in parts, so that nobody who sells waits
 * for a season. Where somebody is faster in between, or the server falls, what is applied stays; the same file brought
 * again goes on from there, for what is there as the file has it is left alone.
 */
@Stateless
@RolesAllowed(READER)
@TransactionAttribute(TransactionAttributeType.NEVER) // each part is an admission, which has the only transaction
public class EventFiles {

    /** Events of one part: even with thirty emplacements fewer rows than the 5,000 that make Derby lock a table. */
    private static final int PART = 100;

    @Inject
    Calendars calendars;

    @Inject
    Admissions admissions;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    @Inject
    Clock clock;

    /** The events of one activity that fit, by start. */
    public byte[] written(EventFilter filter, Dialect dialect) {
        return new EventTable(calendars.filtered(filter)).written(dialect);
    }

    /** Changes nothing. */
    @RolesAllowed(ACTIVITY_MANAGER)
    public EventImport read(long activityId, byte[] file) {
        var calendar = calendars.of(activityId);
        var columns = new EventColumns(calendar.emplacements());
        var table = TableReader.read(file, columns.all(), Bounds.SEASON);
        var found = new EventComparison(calendar, columns, table.faults()).of(table);
        var sold = calendars.sold(ImportWriter.moved(found.events()));
        found.events().stream()
                .filter(event ->
                        event.before() != null && sold.contains(event.before().id()))
                .forEach(event -> table.faults().add(event.line(), "start", "sold-already", ""));
        return table.faults().none()
                ? found
                : new EventImport(
                        activityId,
                        List.of(),
                        0,
                        table.faults().kept(),
                        table.faults().count());
    }

    /**
     * Part by part; refused as a whole when anything of it was edited since it was read, or it is too busy to begin, and
     * with {@link PartlyApplied} when that happens under way.
     */
    @RolesAllowed(ACTIVITY_MANAGER)
    public void apply(EventImport found) {
        if (found.isRefused() || found.events().isEmpty()) throw new Stale("calendar");
        caller.requireActivity(found.activityId());
        var parts = found.parts(PART);
        parts.forEach(this::requireAsRead);
        var run = "import-" + UUID.randomUUID() + "-";
        var applied = 0;
        for (var part : parts) {
            admit(RequestId.of(caller.actor(), run + applied, ""), part, applied, found);
            applied += part.events().size();
        }
    }

    /** @param applied how many are already, of {@code all} */
    private void admit(RequestId id, EventImport part, int applied, EventImport all) {
        var now = clock.instant();
        try {
            admissions.admit(id, () -> plan(id, part, now));
        } catch (Rejection late) {
            if (applied == 0) throw late;
            var events = all.events();
            throw new PartlyApplied(
                    applied, events.size(), events.get(applied - 1).line(), late);
        }
    }

    private AdmissionRequest plan(RequestId id, EventImport found, Instant now) {
        var version = calendars.catalogueVersion(found.activityId());
        requireAsRead(found);
        var reason = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), now);
        var owner = calendars.owner(found.activityId(), reason);
        var entries = new ArrayList<Entry>();
        var assumed = new HashMap<GaugeKey, Integer>();
        var notes = new ArrayList<Noted>();
        for (var event : found.events())
            if (event.before() != null) resize(event, event.before(), owner, entries, assumed, notes);
        var writer = new ImportWriter(owner, version, found.events(), notes, noted::fire);
        return new AdmissionRequest(
                id, "", caller.merchantId(), caller.actor(), now, Map.of(), new TreeSet<>(), entries, assumed, writer);
    }

    /** Events may have been edited, sold or entered since, and what the file named may have gone. */
    private void requireAsRead(EventImport found) {
        if (!calendars.versions(found.events()).equals(ImportWriter.versions(found.events())))
            throw new Stale("calendar");
        if (!calendars.sold(ImportWriter.moved(found.events())).isEmpty()) throw new AlreadySold("start");
        if (calendars.isThere(found)) throw new Stale("calendar");
        var places = calendars.activePlaces(found.activityId());
        if (!calendars.mayBePriced(found)) throw new Stale("calendar");
        for (var event : found.events())
            if (event.isNew() && !places.equals(event.capacities().keySet())) throw new Stale("calendar");
    }

    private void resize(
            ImportedEvent event,
            EventDetails before,
            EventEntries.Owner owner,
            List<Entry> entries,
            Map<GaugeKey, Integer> assumed,
            List<Noted> notes) {
        event.capacities().forEach((place, resizing) -> {
            var key = GaugeKey.emplacement(before.id(), place);
            entries.add(new Entry(key, Change.resize(resizing.after() - resizing.before()), Cause.RESIZED, null, ""));
            assumed.put(key, resizing.before());
            notes.add(new Noted(
                    caller.merchantId(),
                    caller.actor(),
                    "gauge",
                    key.toString(),
                    "resized",
                    owner.activity() + ", " + before.times().start() + ", " + resizing.emplacement(),
                    String.valueOf(resizing.before()),
                    String.valueOf(resizing.after())));
        });
    }
}
