package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jauge.shared.NextReading;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Overloaded;
import org.jauge.shared.Recent;

/**
 * The catalogue of each activity, kept on this node until its version moves on.
 *
 * <p>A snapshot may be old the moment it is handed out: whoever takes places compares its version inside the
 * transaction, and asks again after {@link #forget}.
 */
@ApplicationScoped
public class Catalogues {

    private static final int ATTEMPTS = 5;
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int REMEMBERED_MAX = 10_000;

    @Inject
    CatalogueLoader loader;

    private final ConcurrentMap<Long, Catalogue> snapshots = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, NextReading<Catalogue>> loading = new ConcurrentHashMap<>();
    private final Recent<Long, Optional<Catalogue.Header>> headers = new Recent<>(FRESH, REMEMBERED_MAX);
    private final ConcurrentMap<Long, Long> activities = new ConcurrentHashMap<>();

    /** The activity an event belongs to; it never changes. */
    private long activityOf(long eventId) {
        var known = activities.get(eventId);
        if (known != null) return known;
        var activity = loader.activityOf(eventId).orElseThrow(() -> new NotFound("event", eventId));
        activities.put(eventId, activity);
        return activity;
    }

    /**
     * The catalogue of an event, a second old at most; another merchant's event is not found (S-01). Also for a plan:
     * what that is refused for by an older one (not offered, closed) nobody would look at again under a lock.
     */
    public Catalogue ofEvent(long merchantId, long eventId) {
        return own(merchantId, activityOf(eventId), () -> new NotFound("event", eventId));
    }

    /** The same of an activity; another merchant's is not found. */
    public Catalogue ofActivity(long merchantId, long activityId) {
        return own(merchantId, activityId, () -> new NotFound("activity", activityId));
    }

    private Catalogue own(long merchantId, long activityId, Supplier<NotFound> missing) {
        var known = snapshots.get(activityId);
        var header = headers.get(activityId, () -> loader.header(activityId)).orElseThrow(missing);
        if (header.merchantId() != merchantId) throw missing.get();
        var current = known != null && known.header().version() >= header.version();
        return current && known != null ? known : reloaded(activityId, header.version());
    }

    /** An event of that catalogue. Null-safe against foreign ids: an event of another activity is not found. */
    public Catalogue.Event event(Catalogue catalogue, long eventId) {
        var known = catalogue.cachedEvent(eventId);
        if (known.isPresent()) return known.get();
        var event = events(catalogue, List.of(eventId)).get(eventId);
        if (event == null) throw new NotFound("event", eventId);
        return event;
    }

    /** Several, by id; those of other activities are left out. What is not known yet is read together. */
    Map<Long, Catalogue.Event> events(Catalogue catalogue, Collection<Long> eventIds) {
        var events = new HashMap<Long, Catalogue.Event>();
        for (var id : eventIds) catalogue.cachedEvent(id).ifPresent(event -> events.put(id, event));
        var unknown = eventIds.stream().filter(id -> !events.containsKey(id)).toList();
        if (unknown.isEmpty()) return events;
        var activityId = catalogue.header().activityId();
        var read = loader.events(activityId, unknown);
        var unchanged = loader.header(activityId)
                .filter(header -> header.version() == catalogue.header().version())
                .isPresent();
        if (unchanged) read.values().forEach(catalogue::cache);
        events.putAll(read);
        return events;
    }

    /** Drops a snapshot that was found to be out of date; a newer one stays. */
    void forget(Catalogue outdated) {
        headers.forget(outdated.header().activityId());
        snapshots.remove(outdated.header().activityId(), outdated);
    }

    /** Who edits sees it at once; other nodes within a second. */
    void look(@Observes(during = TransactionPhase.AFTER_SUCCESS) Noted edit) {
        headers.forgetAll();
    }

    /** One thread loads, the others wait for what it found. */
    private Catalogue reloaded(long activityId, long version) {
        var reading = loading.computeIfAbsent(activityId, unread -> new NextReading<>());
        var found = reading.get(() -> {
            var known = snapshots.get(activityId);
            return known != null && known.header().version() >= version ? known : loaded(activityId);
        });
        return found.header().version() >= version ? found : reloaded(activityId, version); // it sufficed for another
    }

    private Catalogue loaded(long activityId) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = loader.header(activityId).orElseThrow(() -> new NotFound("activity", activityId));
            var catalogue = loader.load(before);
            var after = loader.header(activityId).orElseThrow(() -> new NotFound("activity", activityId));
            if (before.version() == after.version()) {
                snapshots.put(activityId, catalogue);
                return catalogue;
            }
        }
        throw new Overloaded(1);
    }
}
