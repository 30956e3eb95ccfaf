package org.jauge.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Clients that each do one thing after the other for some time. */
final class Load {

    private static final long LATENCY_MAX_MICROS = TimeUnit.MINUTES.toMicros(2);

    /** From a client that has nobody to ask any more. */
    static final int GONE = -1;

    /** What a client does again and again; answers with the HTTP status, or one like it. */
    interface Client extends AutoCloseable {
        int ask() throws Exception;

        @Override
        default void close() throws IOException {}
    }

    /** Makes a client on the thread that will use it. */
    interface Clients {
        Client open() throws Exception;
    }

    private Load() {}

    /** The sum over all clients; their first requests are part of it, so warm up before. */
    static Tally run(int clients, int seconds, Clients source) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var start = System.nanoTime();
            var end = start + TimeUnit.SECONDS.toNanos(seconds);
            var work = new ArrayList<Callable<Tally>>();
            for (var client = 0; client < clients; client++) work.add(() -> repeat(source, end));
            var sum = new Tally(new Histogram(LATENCY_MAX_MICROS, 3));
            for (var tally : threads.invokeAll(work)) sum.add(tally.get());
            sum.nanos = System.nanoTime() - start;
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same beside what else is going on. */
    static CompletableFuture<Tally> start(int clients, int seconds, Clients source) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return run(clients, seconds, source);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> new Thread(task).start()); // the common pool has one thread or none on two processors
    }

    private static Tally repeat(Clients source, long end) throws Exception {
        var tally = new Tally(new Histogram(LATENCY_MAX_MICROS, 3));
        try (var client = source.open()) {
            for (var now = System.nanoTime(); now < end; now = System.nanoTime()) {
                var status = client.ask();
                if (status == GONE) break;
                tally.count(status, (System.nanoTime() - now) / 1_000);
            }
        }
        return tally;
    }
}
