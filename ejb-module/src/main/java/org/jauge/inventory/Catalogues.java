package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
        var activityId = activityOf(eventId);
        var known = snapshots.get(activityId);
        var header = headers.get(activityId, () -> loader.header(activityId))
                .orElseThrow(() -> new NotFound("event", eventId));
        var current = known != null && known.header().version() >= header.version();
        return own(merchantId, eventId, current && known != null ? known : reloaded(activityId, header.version()));
    }

    /** An event of that catalogue. Null-safe against foreign ids: an event of another activity is not found. */
    public Catalogue.Event event(Catalogue catalogue, long eventId) {
        var known = catalogue.cachedEvent(eventId);
        if (known.isPresent()) return known.get();
        var activityId = catalogue.header().activityId();
        var event = loader.event(activityId, eventId).orElseThrow(() -> new NotFound("event", eventId));
        var unchanged = loader.header(activityId)
                .filter(header -> header.version() == catalogue.header().version())
                .isPresent();
        if (unchanged) catalogue.cache(event);
        return event;
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

    private static Catalogue own(long merchantId, long eventId, Catalogue catalogue) {
        if (catalogue.header().merchantId() != merchantId) throw new NotFound("event", eventId);
        return catalogue;
    }
}
