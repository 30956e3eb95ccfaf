package org.jauge.benchmark;

/** A thousand places and 64 clients who go on asking after the last one is gone. */
final class SellOut implements Benchmark.Measurement {

    private static final int PLACES = 1_000;
    private static final int CLIENTS = 64;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var places = House.open(store, 2, PLACES, 4);
        report.head("clients", "sold", "refusals/s", "p50 ms", "p95 ms", "p99 ms");
        long sold;
        try (var node = Node.start("sell-out", store)) {
            var warm = Load.run(CLIENTS, settings.warmUp(), () -> new Shop(node, places.subList(1, 2)));
            var tally = Load.run(CLIENTS, settings.seconds(), () -> new Shop(node, places.subList(0, 1)));
            tally.checked();
            report.row(
                    CLIENTS,
                    tally.done,
                    tally.refusedPerSecond(),
                    tally.percentile(50),
                    tally.percentile(95),
                    tally.percentile(99));
            sold = warm.done + tally.done;
        }
        report.say("");
        report.say(Books.check(store, sold) + "."); // Derby's files are free only now
    }
}
