package org.jauge.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A thousand places to the last one, and clients who go on asking after it; by turns with an event that has plenty, so
 * that saying no can be compared with selling.
 */
final class SellOut implements Benchmark.Measurement {

    private static final int PLACES = 1_000;
    private static final int CLIENTS = 64;
    private static final int GAUGES = 4;
    private static final int SELLING_MAX_SECONDS = 300;

    /** A shop that leaves at its first refusal: when all have left, the last place is gone. */
    private static final class Leaving implements Load.Client {

        private static final int CONFLICT = 409;

        private final Shop shop;

        Leaving(Shop shop) {
            this.shop = shop;
        }

        @Override
        public int ask() throws IOException {
            var status = shop.ask();
            return status == CONFLICT ? Load.GONE : status;
        }

        @Override
        public void close() throws IOException {
            shop.close();
        }
    }

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        List<Place> scarce;
        List<Place> plenty;
        try (var house = new House(store)) {
            scarce = house.events(house.activity(GAUGES, PLACES), 2, PLACES);
            plenty = house.events(house.activity(GAUGES, House.PLENTY), 1, House.PLENTY);
        }
        report.head("what", "answers", "a second", "p50 ms", "p95 ms", "p99 ms");
        long sold;
        try (var node = Node.start("sell-out", store)) {
            sold = asked(node, plenty, settings.warmUp() / 2).done;
            sold += asked(node, scarce.subList(1, 2), settings.warmUp() / 2).done;
            var last = Load.run(CLIENTS, SELLING_MAX_SECONDS, () -> new Leaving(new Shop(node, scarce.subList(0, 1))))
                    .checked();
            row("orders to the last place", last, report);
            sold += last.done + compared(node, plenty, scarce.subList(0, 1), settings, report);
        }
        report.say("");
        report.say(Books.check(store, sold) + "."); // Derby's files are free only now
    }

    /** @return how many were sold meanwhile */
    private static long compared(Node node, List<Place> plenty, List<Place> gone, Settings settings, Report report)
            throws InterruptedException {
        var selling = new ArrayList<Tally>();
        var refusing = new ArrayList<Tally>();
        for (var run = 0; run < settings.runs(); run++) {
            selling.add(asked(node, plenty, settings.seconds()));
            refusing.add(asked(node, gone, settings.seconds()));
        }
        if (refusing.stream().anyMatch(tally -> tally.done > 0)) throw new IllegalStateException("Sold after the last");
        var orders = Tally.middle(selling);
        var refusals = Tally.middle(refusing);
        row("orders where there is plenty", orders, report);
        row("refusals after the last place", refusals, report);
        report.say("");
        report.say("%d clients, %.2f refusals in the time of an order."
                .formatted(CLIENTS, refusals.answersPerSecond() / orders.answersPerSecond()));
        return selling.stream().mapToLong(tally -> tally.done).sum();
    }

    private static Tally asked(Node node, List<Place> places, int seconds) throws InterruptedException {
        return Load.run(CLIENTS, seconds, () -> new Shop(node, places)).checked();
    }

    private static void row(String what, Tally tally, Report report) {
        report.row(
                what,
                tally.answers(),
                tally.answersPerSecond(),
                tally.percentile(50),
                tally.percentile(95),
                tally.percentile(99));
    }
}
