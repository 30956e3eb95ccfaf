package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.shared.Collisions;
import org.jauge.shared.NextReading;
import org.jspecify.annotations.Nullable;

/**
 * Gauges as this node read them, a second ago at most and never before a commit of its own: a crowd that looks does not
 * slow down those who buy. Nothing is decided on these.
 */
@ApplicationScoped
class SeenGauges {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long FORGOTTEN_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int REMEMBERED_MAX = 100_000;
    private static final int READINGS_MAX = 10_000;
    private static final int SHARED_MAX = 500; // those of a whole page of events: nobody else asks for the same ones

    /** @param line null for an absent gauge, and for one that has moved since */
    private record Seen(@Nullable GaugeLine line, long readAt, boolean moved) {

        boolean isFresh(long now) {
            return !moved && now - readAt < FRESH_NANOS;
        }
    }

    @Inject
    Sellable sellable;

    private final Function<Collection<GaugeKey>, SortedMap<GaugeKey, GaugeLine>> reading;
    private final LongSupplier nanos;
    private final ConcurrentMap<GaugeKey, Seen> seen = new ConcurrentHashMap<>();
    private final ConcurrentMap<List<GaugeKey>, NextReading<SortedMap<GaugeKey, GaugeLine>>> readings =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<List<GaugeKey>, NextReading<SortedMap<GaugeKey, GaugeLine>>> latest =
            new ConcurrentHashMap<>();

    SeenGauges() {
        this.reading = keys -> Collisions.retried(() -> sellable.read(keys));
        this.nanos = System::nanoTime;
    }

    /** @param nanos a clock that only goes forward */
    SeenGauges(Function<Collection<GaugeKey>, SortedMap<GaugeKey, GaugeLine>> reading, LongSupplier nanos) {
        this.reading = reading;
        this.nanos = nanos;
    }

    /** Those that have a row. All come from memory or all from one set of queries, shared by those who ask for few. */
    SortedMap<GaugeKey, GaugeLine> read(SortedSet<GaugeKey> keys) {
        if (keys.isEmpty()) return new TreeMap<>();
        var known = known(keys);
        if (known != null) return known;
        if (keys.size() > SHARED_MAX) return fetched(keys);
        if (readings.size() >= READINGS_MAX) readings.clear();
        return new TreeMap<>(readings.computeIfAbsent(List.copyOf(keys), unread -> new NextReading<>())
                .get(() -> {
                    var read = known(keys);
                    return read == null ? fetched(keys) : read;
                }));
    }

    /** As they stand, read after this was asked for; shared by those who ask meanwhile. */
    SortedMap<GaugeKey, GaugeLine> now(SortedSet<GaugeKey> keys) {
        if (latest.size() >= READINGS_MAX) latest.clear();
        return latest.computeIfAbsent(List.copyOf(keys), unread -> new NextReading<>())
                .get(() -> fetched(keys));
    }

    /** After a commit, before its caller hears of it. */
    void moved(Collection<GaugeKey> keys) {
        var now = nanos.getAsLong();
        keys.forEach(key -> seen.put(key, new Seen(null, now, true)));
    }

    private @Nullable SortedMap<GaugeKey, GaugeLine> known(SortedSet<GaugeKey> keys) {
        var now = nanos.getAsLong();
        var lines = new TreeMap<GaugeKey, GaugeLine>();
        for (var key : keys) {
            var last = seen.get(key);
            if (last == null || !last.isFresh(now)) return null;
            if (last.line() != null) lines.put(key, last.line());
        }
        return lines;
    }

    /** What moves while this reads is not kept: the entry is another one by then. */
    private SortedMap<GaugeKey, GaugeLine> fetched(SortedSet<GaugeKey> keys) {
        forgetOld();
        var before = new HashMap<GaugeKey, @Nullable Seen>();
        keys.forEach(key -> before.put(key, seen.get(key)));
        var began = nanos.getAsLong();
        var lines = reading.apply(keys);
        lines.keySet().retainAll(keys);
        before.forEach((key, entry) -> keep(key, entry, new Seen(lines.get(key), began, false)));
        return lines;
    }

    private void keep(GaugeKey key, @Nullable Seen before, Seen read) {
        if (before == null) seen.putIfAbsent(key, read);
        else seen.replace(key, before, read);
    }

    private void forgetOld() {
        if (seen.size() < REMEMBERED_MAX) return;
        var now = nanos.getAsLong();
        seen.values().removeIf(entry -> now - entry.readAt() > FORGOTTEN_NANOS);
    }
}
