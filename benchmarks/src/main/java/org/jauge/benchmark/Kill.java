package org.jauge.benchmark;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Kills the server in the middle of a rush, again and again: what was acknowledged is there, nothing is half there. */
final class Kill implements Benchmark.Measurement {

    private static final int PLACES = 10_000_000;
    private static final int CLIENTS = 32;
    private static final int ORDERS_MAX = 400;
    private static final int RUSH_SECONDS = 12;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var offer = Offer.write(store, 1, PLACES, 4);
        var acknowledged = new ConcurrentHashMap<String, String>();
        report.head("kill", "acknowledged so far", "in the books");
        for (var round = 1; round <= settings.rounds(); round++) {
            rush(store, offer, acknowledged);
            try (var node = Node.start("kill", store)) { // recovers, and goes down in order: Derby's files are free
                if (node.megabytes() == 0) throw new IllegalStateException("The server is gone");
            }
            Books.check(store, acknowledged.size());
            var sold = Books.checkAcknowledged(store, acknowledged);
            store.release();
            report.row(round, acknowledged.size(), sold);
        }
    }

    /** It dies after some orders, so that every kill falls into selling; a cold server sells few of them. */
    private static void rush(Store store, Offer offer, Map<String, String> acknowledged) throws Exception {
        var node = Node.start("kill", store);
        var last = acknowledged.size() + 1 + ThreadLocalRandom.current().nextInt(ORDERS_MAX);
        var death = CompletableFuture.runAsync(() -> {
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(RUSH_SECONDS - 2L);
            while (acknowledged.size() < last && System.nanoTime() < end) LockSupport.parkNanos(100_000);
            node.kill();
        });
        Load.run(
                CLIENTS,
                RUSH_SECONDS,
                () -> new Remembering(new Shop(node, offer.key(), offer.events()), acknowledged));
        death.join();
    }
}
