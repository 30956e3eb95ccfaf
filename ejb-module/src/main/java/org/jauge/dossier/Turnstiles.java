package org.jauge.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jauge.shared.Overloaded;

/**
 * One pass at a time over each thing, on this node: of a crowd that finds the same thing wanting, one looks and the
 * others share what he found. Only a saving: nothing is wrong when two nodes pass at once.
 */
final class Turnstiles<K> {

    private static final class Turnstile {
        private final ReentrantLock turn = new ReentrantLock(true);
        private int inside; // guarded by the map
        private volatile long begun; // written under the turn
        private long ended; // the last pass that came through; under the turn, like its moment
        private Instant asOf = Instant.MIN;
        private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

        void pass(Instant now, Consumer<Instant> work) {
            latest.accumulateAndGet(now, (one, other) -> one.isAfter(other) ? one : other); // before looking who passes
            var came = begun;
            if (!entered()) throw new Overloaded(1);
            try {
                if (ended > came && !asOf.isBefore(now)) return; // it began after I had come
                var mine = begun + 1;
                begun = mine;
                var moment = Objects.requireNonNull(latest.get()); // for all who have come so far
                work.accept(moment);
                ended = mine;
                asOf = moment;
            } finally {
                turn.unlock();
            }
        }

        private boolean entered() {
            try {
                return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConcurrentMap<K, Turnstile> turnstiles = new ConcurrentHashMap<>();

    /**
     * Returns when a pass has ended that began after the call did and saw things as of {@code now} or later.
     *
     * @param work told the latest moment of all who wait for it
     */
    void pass(K thing, Instant now, Consumer<Instant> work) {
        var turnstile = turnstiles.compute(thing, (key, known) -> {
            var entered = known == null ? new Turnstile() : known;
            entered.inside++;
            return entered;
        });
        try {
            turnstile.pass(now, work);
        } finally {
            turnstiles.computeIfPresent(thing, (key, left) -> --left.inside == 0 ? null : left);
        }
    }

    /** How many stand before it. */
    int waiting(K thing) {
        var turnstile = turnstiles.get(thing);
        return turnstile == null ? 0 : turnstile.turn.getQueueLength();
    }
}
