package org.jauge.benchmark;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the server in the middle of a rush, again and again: what was acknowledged is there and is answered the same
 * once more, nothing is half there, and what was not acknowledged is done once when it is asked for again.
 */
final class Kill implements Benchmark.Measurement {

    private static final int CLIENTS = 32;
    private static final int ANSWERS_MAX = 400;
    private static final int RUSH_SECONDS = 12;
    private static final int REPLAYS = 40;
    private static final int LEFT_OF_TEN = 3;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var places = House.open(store, 1, House.PLENTY, 4);
        var memory = Memory.empty();
        report.head("kill", "acknowledged so far", "asked again", "unanswered", "then done", "sales in the books");
        for (var round = 1; round <= settings.rounds(); round++) {
            rush(store, places, memory);
            Books.check(store, memory.sales());
            Books.checkTold(store, memory);
            store.release();
            var unanswered = memory.untold().size();
            int replayed;
            int done;
            try (var node = Node.start("kill", store)) { // and goes down in order: Derby's files are free
                replayed = memory.replayTold(node, REPLAYS);
                done = memory.replayUntold(node);
            }
            if (done != unanswered) throw new IllegalStateException(unanswered - done + " were refused for good");
            Books.check(store, memory.sales());
            var sold = Books.checkTold(store, memory);
            if (sold != memory.sales()) throw new IllegalStateException(sold + " sold, " + memory.sales() + " told");
            store.release();
            report.row(round, memory.told().size(), replayed, unanswered, done, sold);
        }
    }

    /** It dies after some answers, so that every kill falls into selling; a cold server gives few of them. */
    private static void rush(Store store, List<Place> places, Memory memory) throws Exception {
        try (var node = Node.start("kill", store)) {
            var last = memory.told().size() + 1 + ThreadLocalRandom.current().nextInt(ANSWERS_MAX);
            var selling = Load.start(CLIENTS, RUSH_SECONDS, () -> new Rush(node, places, memory, LEFT_OF_TEN));
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(RUSH_SECONDS - 2L);
            while (memory.told().size() < last && System.nanoTime() < end) LockSupport.parkNanos(100_000);
            node.kill();
            CompletableFuture.allOf(selling).join();
        }
    }
}
