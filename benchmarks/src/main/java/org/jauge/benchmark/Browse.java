package org.jauge.benchmark;

import java.io.IOException;
import java.util.List;

/** Some look what is left while others buy: what either costs the other. */
final class Browse implements Benchmark.Measurement {

    private static final int GAUGES = 4;
    private static final int READERS = 16;

    /** Asks again and again what is left at one event. */
    private static final class Reader implements Load.Client {

        private final Wire wire;
        private final String path;
        private final boolean knows;

        /** @param knows whether it says what it has seen, and wants nothing when that still holds */
        Reader(Node node, Place place, boolean knows) throws IOException {
            this.wire = new Wire(node.port(), "Authorization: Bearer " + House.KEY);
            this.path = "/api/v1/events/" + place.event() + "/availability";
            this.knows = knows;
        }

        @Override
        public int ask() throws IOException {
            return wire.getUnless(knows ? wire.tag() : "", path);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    private record Look(String name, Place place, boolean knows) {}

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        List<Place> rush;
        Place quiet; // of an activity of its own: with a quota in common it would change with each sale
        try (var house = new House(store)) {
            rush = house.events(house.activity(GAUGES, House.PLENTY), 1, House.PLENTY);
            quiet = house.events(house.activity(GAUGES, House.PLENTY), 1, House.PLENTY)
                    .get(0);
        }
        var sellers = settings.mostClients();
        report.head("looking at", "reads/s", "304", "p50 ms", "p99 ms", "orders/s", "p50 ms", "p99 ms");
        long sold;
        try (var node = Node.start("browse", store)) {
            sold = Load.run(sellers, settings.warmUp(), () -> new Shop(node, rush))
                    .checked()
                    .done;
            var alone = Load.run(sellers, settings.seconds(), () -> new Shop(node, rush))
                    .checked();
            sold += alone.done;
            report.row("nothing", "", "", "", "", alone.perSecond(), alone.percentile(50), alone.percentile(99));
            for (var look : looks(rush.get(0), quiet)) sold += measured(node, rush, look, settings, report);
        }
        report.say("");
        report.say(READERS + " read while " + sellers + " buy. " + Books.check(store, sold) + ".");
    }

    private static List<Look> looks(Place rush, Place quiet) {
        return List.of(
                new Look("the event of the rush", rush, false),
                new Look("the same, with If-None-Match", rush, true),
                new Look("an event nobody buys, with If-None-Match", quiet, true));
    }

    private static long measured(Node node, List<Place> rush, Look look, Settings settings, Report report)
            throws Exception {
        var sales = Load.start(settings.mostClients(), settings.seconds(), () -> new Shop(node, rush));
        var reads = Load.run(READERS, settings.seconds(), () -> new Reader(node, look.place(), look.knows()))
                .checked();
        var sold = sales.join().checked();
        report.row(
                look.name(),
                reads.answersPerSecond(),
                "%.0f %%".formatted(100.0 * reads.unchanged / Math.max(1, reads.answers())),
                reads.percentile(50),
                reads.percentile(99),
                sold.perSecond(),
                sold.percentile(50),
                sold.percentile(99));
        return sold.done;
    }
}
