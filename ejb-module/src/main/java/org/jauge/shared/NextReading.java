package org.jauge.shared;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reads at a time; all who ask meanwhile share the next reading, its failure too.
 *
 * <p>So everybody gets what was read after he asked, and a crowd costs two readings, however large it is.
 */
public final class NextReading<V> {

    private final Object turn = new Object();
    private @Nullable CompletableFuture<V> next; // not begun yet

    public V get(Supplier<V> read) {
        var mine = new CompletableFuture<V>();
        var shared = join(mine);
        if (shared != mine) return outcome(shared);
        synchronized (turn) {
            begin();
            try {
                mine.complete(read.get());
            } catch (RuntimeException failed) {
                mine.completeExceptionally(failed);
            } finally {
                mine.completeExceptionally(new IllegalStateException("Nothing was read"));
            }
        }
        return outcome(mine);
    }

    private synchronized CompletableFuture<V> join(CompletableFuture<V> mine) {
        if (next == null) next = mine;
        return next;
    }

    /** Who asks from now on wants a later reading. */
    private synchronized void begin() {
        next = null;
    }

    private static <V> V outcome(CompletableFuture<V> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw e;
        }
    }
}
