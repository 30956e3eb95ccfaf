package org.jauge.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Two servers on one database sell events of two activities that share a daily quota, to its last unit. One is killed
 * on the way with carts open: the other sells what is left, those places too once they lapse, and not one more.
 */
final class TwoNodes implements Benchmark.Measurement {

    static final int CLIENTS = 32;
    static final int UNITS = 10_000;

    private static final int HOLD_MINUTES = 1;
    private static final int HELD = 40;
    private static final int REPLAYS = 200;
    private static final int RUSH_SECONDS_MAX = 300;

    /** @param quiet where nobody buys */
    record Scene(Store store, long quota, List<Place> shared, Place quiet, Memory dead, Memory living) {

        static Scene write(Store store) throws Exception {
            var shared = new ArrayList<Place>();
            try (var house = new House(store, HOLD_MINUTES)) {
                var quota = house.daily(UNITS);
                for (var number = 0; number < 2; number++)
                    shared.addAll(house.events(house.activity(3, House.PLENTY, quota), 1, House.PLENTY));
                var quiet = house.events(house.activity(1, House.PLENTY), 1, House.PLENTY);
                return new Scene(store, quota.id(), shared, quiet.get(0), Memory.empty(), Memory.empty());
            }
        }

        long units(String of) throws Exception {
            return store.number("select coalesce(sum(" + of + "), 0) from gauge where kind = 3 and key1 = " + quota);
        }

        /** Before the first sale there is no row yet. */
        boolean isSoldOut() throws Exception {
            return units("1") > 0 && units("capacity - blocked - used") == 0;
        }
    }

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        if (!store.isPostgresql()) {
            report.say("Derby belongs to one process.");
            return;
        }
        var scene = Scene.write(store);
        report.head("what", "");
        try (var victim = Node.start("node-1", store); // first, and so the one with the tick
                var node = Node.start("node-2", store)) {
            play(victim, node, scene, report);
        }
        report.say("");
        report.say(checked(scene));
    }

    private static void play(Node victim, Node node, Scene scene, Report report) throws Exception {
        var survivor = new Survivor(node, scene);
        var selling = CompletableFuture.runAsync(survivor::sellWhatIsLeft, task -> new Thread(task).start());
        var silent = killMidway(victim, scene, report);
        var death = Instant.now();
        selling.join();
        report.row("all but its carts sold after", seconds(death));
        survivor.outlive(death.plus(Duration.ofMinutes(HOLD_MINUTES)), report);
        report.row("its answers asked again, and the same", scene.dead().replayTold(node, REPLAYS));
        var unanswered = scene.dead().untold().size();
        report.row("unanswered, of which done", unanswered + ", " + scene.dead().replayUntold(node));
        survivor.awaitLapse(silent, death);
        report.row("a cart that nobody asked for lapsed after", seconds(death));
    }

    /** @return the token of a cart where nobody buys, so that only the tick of the other server ends it */
    private static String killMidway(Node victim, Scene scene, Report report) throws Exception {
        var rush = Load.start(CLIENTS, RUSH_SECONDS_MAX, () -> new Rush(victim, scene.shared(), scene.dead(), 0));
        while (scene.dead().told().size() + scene.living().told().size() < UNITS / 4 && !rush.isDone()) Thread.sleep(1);
        if (rush.isDone())
            throw new IllegalStateException(
                    "The rush ended too soon: " + rush.join().answers());
        try (var shop = new Shop(victim, scene.shared())) {
            for (var place : scene.shared()) hold(shop, place, scene);
            var silent = hold(shop, scene.quiet(), scene);
            victim.kill();
            rush.join();
            report.row("sold by the one killed", scene.dead().sales());
            report.row("held by it and never sold, in units", scene.units("blocked"));
            return silent;
        }
    }

    private static String hold(Shop shop, Place place, Scene scene) throws Exception {
        var request = Request.hold(shop.session(), place, HELD);
        var status = shop.send(request);
        if (status != 201) throw new IllegalStateException(status + " for a cart of " + HELD);
        scene.dead().told().put(request, shop.created());
        return shop.created();
    }

    static String seconds(Instant since) {
        return "%.1f s".formatted(Duration.between(since, Instant.now()).toMillis() / 1_000.0);
    }

    private static String checked(Scene scene) throws Exception {
        if (scene.units("used") != UNITS) throw new IllegalStateException(scene.units("used") + " of " + UNITS);
        var all = Memory.empty();
        for (var memory : List.of(scene.dead(), scene.living())) all.told().putAll(memory.told());
        return Books.check(scene.store(), all.sales()) + "; " + Books.checkTold(scene.store(), all) + " complete.";
    }
}
