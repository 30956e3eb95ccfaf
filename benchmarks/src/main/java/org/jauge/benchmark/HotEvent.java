package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Everybody wants the same event: orders of two over HTTP, beside what plain JDBC does with the same rows. */
final class HotEvent implements Benchmark.Measurement {

    private static final int GAUGES = 4;
    private static final int PLACES = 100_000;
    private static final int PLACES_A_SECOND_MAX = 10_000;
    private static final int WARM_UP_CLIENTS = 64;

    /** @param events those it sold */
    private record Run(Tally tally, List<Place> events) {}

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var crowds = new ArrayList<Crowd>();
        List<Place> endless; // plain JDBC does not change events: its numbers are to be as good as they can
        try (var house = new House(store)) {
            var activity = house.activity(GAUGES, PLACES);
            crowds.add(new Crowd(house.events(activity, eventsFor(settings.warmUp()), PLACES)));
            for (var run = 0; run < settings.clients().size() * settings.runs(); run++)
                crowds.add(new Crowd(house.events(activity, eventsFor(settings.seconds()), PLACES)));
            endless = house.events(activity, 2, House.PLENTY);
        }
        report.head("who", "clients", "orders/s", "p50 ms", "p95 ms", "p99 ms", "orders per transaction");
        var before = Rows.count(store);
        store.release();
        var comparison = new Comparison(report);
        var summary = overHttp(store, settings, crowds, comparison);
        var sold = Rows.count(store);
        baselines(store, endless, settings, comparison);
        comparison.ratios();
        report.say("");
        report.say("%s Rows an order: %.1f over HTTP, %.1f by JDBC. %s."
                .formatted(
                        summary,
                        sold.perOrderSince(before),
                        Rows.count(store).perOrderSince(sold),
                        Books.check(store, comparison.orders())));
    }

    /** Enough for a server several times as fast as ours. */
    private static int eventsFor(int seconds) {
        return 1 + seconds * PLACES_A_SECOND_MAX / PLACES;
    }

    private static String overHttp(Store store, Settings settings, List<Crowd> crowds, Comparison comparison)
            throws Exception {
        var runs = new TreeMap<Integer, List<Run>>();
        var memory = new ArrayList<String>();
        try (var node = Node.start("hot-event", store)) {
            var next = crowds.iterator();
            comparison.count(
                    sell(node, next.next(), WARM_UP_CLIENTS, settings.warmUp()).tally());
            for (var clients : settings.clients()) {
                var measured = runs.computeIfAbsent(clients, unknown -> new ArrayList<>());
                for (var run = 0; run < settings.runs(); run++)
                    measured.add(sell(node, next.next(), clients, settings.seconds()));
                measured.forEach(run -> comparison.count(run.tally()));
                memory.add(node.megabytes() + " MB after " + clients + " clients");
            }
        }
        var most = 0;
        for (var clients : runs.entrySet()) { // Derby's files are free only now
            for (var run : clients.getValue())
                most = Math.max(most, run.events().size());
            var run = middle(clients.getValue());
            comparison.row("over HTTP", clients.getKey(), run.tally(), perTransaction(store, run));
        }
        return "A run began a new event of %,d places and went on to the next when it was gone: %d at most. Memory: %s."
                .formatted(PLACES, most, String.join(", ", memory));
    }

    private static Run sell(Node node, Crowd crowd, int clients, int seconds) throws Exception {
        var tally = Load.run(clients, seconds, () -> crowd.buyer(node));
        return new Run(tally, crowd.wanted());
    }

    private static void baselines(Store store, List<Place> places, Settings settings, Comparison comparison)
            throws Exception {
        for (var place : places) OrderRows.makeGauges(store, place);
        for (var clients : settings.clients()) {
            var together = new ArrayList<Run>();
            var oneByOne = new ArrayList<Tally>();
            var batches = Rows.transactions(store, places.get(0));
            var orders = 0L;
            for (var run = 0; run < settings.runs(); run++) {
                try (var lane = new Together(store, places.get(0))) {
                    var tally = Load.run(clients, settings.seconds(), lane::client);
                    together.add(new Run(tally, List.of()));
                    orders += tally.done;
                }
                oneByOne.add(Load.run(clients, settings.seconds(), () -> new OneByOne(store, places.get(1))));
            }
            batches = Rows.transactions(store, places.get(0)) - batches;
            comparison.row("(a) JDBC, together", clients, middle(together).tally(), orders / (double) batches);
            comparison.row("(b) JDBC, one by one", clients, Tally.middle(oneByOne), 1);
        }
    }

    private static Run middle(List<Run> runs) {
        runs.forEach(run -> run.tally().checked());
        runs.sort(Comparator.comparingDouble(run -> run.tally().perSecond()));
        return runs.get(runs.size() / 2);
    }

    private static double perTransaction(Store store, Run run) throws Exception {
        var transactions = 0L;
        for (var event : run.events()) transactions += Rows.transactions(store, event);
        return run.tally().done / (double) Math.max(1, transactions);
    }
}
