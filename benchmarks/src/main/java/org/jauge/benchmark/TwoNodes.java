package org.jauge.benchmark;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Two servers on one database sell the same event to the last place; one is killed on the way. */
final class TwoNodes implements Benchmark.Measurement {

    private static final int PLACES = 20_000;
    private static final int CLIENTS = 32;
    private static final int REPLAYS = 200;
    private static final int MORE_SECONDS = 10;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        if (!store.isPostgresql()) {
            report.say("Derby belongs to one process.");
            return;
        }
        var offer = Offer.write(store, 1, PLACES, 4);
        var survivor = new ConcurrentHashMap<String, String>();
        var victim = new ConcurrentHashMap<String, String>();
        try (var one = Node.start("node-1", store);
                var two = Node.start("node-2", store)) {
            var other = CompletableFuture.supplyAsync(() -> sell(two, offer, settings.seconds(), victim));
            var death = CompletableFuture.runAsync(
                    two::kill, CompletableFuture.delayedExecutor(settings.seconds() / 2 + 1L, TimeUnit.SECONDS));
            var tally = sell(one, offer, settings.seconds(), survivor);
            CompletableFuture.allOf(other, death).join();
            while (tally.refused == 0 && left(store) > 1) tally = sell(one, offer, MORE_SECONDS, survivor);
            replay(one, offer, victim);
        }
        report.head("sold by the survivor", "by the one killed", "left", "replayed on the survivor");
        report.row(survivor.size(), victim.size(), left(store), Math.min(REPLAYS, victim.size()));
        var all = new ConcurrentHashMap<>(survivor);
        all.putAll(victim);
        report.say("");
        report.say(Books.check(store, all.size()) + "; " + Books.checkAcknowledged(store, all) + " complete.");
    }

    private static Tally sell(Node node, Offer offer, int seconds, Map<String, String> acknowledged) {
        try {
            return Load.run(
                    CLIENTS, seconds, () -> new Remembering(new Shop(node, offer.key(), offer.events()), acknowledged));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long left(Store store) throws Exception {
        return store.number("select min(capacity - blocked - used) from gauge where kind = 1");
    }

    /** The one that answered is gone; the other knows what it answered (K-03). */
    private static void replay(Node node, Offer offer, Map<String, String> answered) throws Exception {
        try (var shop = new Shop(node, offer.key(), offer.events())) {
            for (var order : answered.entrySet().stream().limit(REPLAYS).toList())
                if (shop.order(order.getKey()) != 201 || !shop.number().equals(order.getValue()))
                    throw new IllegalStateException(order + " was answered with " + shop.number());
        }
    }
}
