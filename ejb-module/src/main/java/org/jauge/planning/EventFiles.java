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
import org.jauge.shared.InvalidField;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.tabular.Bounds;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.TableReader;

/**
 * The calendar of an activity as a file: written out, read to see what would change, and applied as a whole (E-18).
 *
 * <p>What a file changes is one admission: all of its events and capacities, or none. That keeps it to a thousand
 * events at a time; a file may hold a season.
 */
@Stateless
@RolesAllowed(READER)
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
public class EventFiles {

    /** New and changed ones: few enough for one transaction on Derby, which locks a table from 5,000 rows on. */
    static final int EVENTS_MAX = 1_000;

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
        if (found.events().size() > EVENTS_MAX)
            throw new InvalidField("file", "too-many-changes", found.events().size());
        calendars.sold(ImportWriter.moved(found.events())).forEach(id -> found.events().stream()
                .filter(event -> event.before() != null && event.before().id() == id)
                .forEach(event -> table.faults().add(event.line(), "start", "sold-already", "")));
        return table.faults().none()
                ? found
                : new EventImport(
                        activityId,
                        List.of(),
                        0,
                        table.faults().kept(),
                        table.faults().count());
    }

    /** All of it; refused as a whole when anything of it was edited or sold since it was read. */
    @RolesAllowed(ACTIVITY_MANAGER)
    public void apply(EventImport found) {
        if (found.isRefused() || found.events().isEmpty()) throw new Stale("calendar");
        caller.requireActivity(found.activityId());
        var id = RequestId.of(caller.actor(), "import-" + UUID.randomUUID(), "");
        var now = clock.instant();
        admissions.admit(id, () -> plan(id, found, now));
    }

    private AdmissionRequest plan(RequestId id, EventImport found, Instant now) {
        var version = calendars.catalogueVersion(found.activityId());
        if (!calendars.versions(found.events()).equals(ImportWriter.versions(found.events())))
            throw new Stale("calendar");
        if (!calendars.sold(ImportWriter.moved(found.events())).isEmpty()) throw new AlreadySold("start");
        var reason = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), now);
        var owner = calendars.owner(found.activityId(), reason);
        requireTargets(found);
        var entries = new ArrayList<Entry>();
        var assumed = new HashMap<GaugeKey, Integer>();
        var notes = new ArrayList<Noted>();
        for (var event : found.events())
            if (event.before() != null) resize(event, event.before(), owner, entries, assumed, notes);
        var writer = new ImportWriter(owner, version, found.events(), notes, noted::fire);
        return new AdmissionRequest(
                id, "", caller.merchantId(), caller.actor(), now, Map.of(), new TreeSet<>(), entries, assumed, writer);
    }

    /** What the file named may have gone since. */
    private void requireTargets(EventImport found) {
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
