package org.jauge.shared;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values read at most a moment ago: a rush on one of them is not a rush on its row.
 *
 * <p>Of several who ask for one that is too old, one reads and the others wait for what it found, a failure too. A reading that began
 * before {@link #forget} is handed to nobody who asks after it.
 */
public final class Recent<K, V> {

    private record Reading<V>(V value, long readAt) {}

    private static final class Place<V> {
        private volatile @Nullable Reading<V> last;
        private final NextReading<V> next = new NextReading<>();
    }

    private final long freshNanos;
    private final int remembered;
    private final ConcurrentMap<K, Place<V>> places = new ConcurrentHashMap<>();

    /** @param remembered how many at most; then it starts anew, so that asking for what does not exist fills no memory */
    public Recent(Duration fresh, int remembered) {
        this.freshNanos = fresh.toNanos();
        this.remembered = remembered;
    }

    public V get(K key, Supplier<V> read) {
        if (places.size() >= remembered) places.clear();
        var place = places.computeIfAbsent(key, unread -> new Place<>());
        var last = place.last;
        if (last != null && isFresh(last)) return last.value();
        return place.next.get(() -> current(place, read));
    }

    private V current(Place<V> place, Supplier<V> read) {
        var last = place.last;
        if (last != null && isFresh(last)) return last.value();
        var began = System.nanoTime();
        var value = read.get();
        place.last = new Reading<>(value, began);
        return value;
    }

    public void forget(K key) {
        places.remove(key);
    }

    public void forgetAll() {
        places.clear();
    }

    private boolean isFresh(Reading<V> reading) {
        return System.nanoTime() - reading.readAt() < freshNanos;
    }
}
