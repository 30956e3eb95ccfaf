package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everybody wants the same event: orders of two over HTTP, beside what plain JDBC does with the same rows. */
final class HotEvent implements Benchmark.Measurement {

    private static final int GAUGES = 4;
    private static final int PLACES = 10_000_000; // nobody is refused

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var offer = Offer.write(store, 3, PLACES, GAUGES);
        report.head("who", "clients", "orders/s", "p50 ms", "p95 ms", "p99 ms", "orders per transaction");
        var acknowledged = 0L;
        long megabytes;
        try (var node = Node.start("hot-event", store)) {
            var event = offer.events().subList(0, 1);
            acknowledged += Load.run(64, settings.warmUp(), () -> new Shop(node, offer.key(), event)).done;
            for (var clients : settings.clients()) {
                var runs = new ArrayList<Run>();
                for (var run = 0; run < settings.runs(); run++) {
                    var commits = commits(store);
                    var tally = Load.run(clients, settings.seconds(), () -> new Shop(node, offer.key(), event));
                    runs.add(new Run(tally, perTransaction(store, tally, commits)));
                    acknowledged += tally.done;
                }
                report("over HTTP", clients, runs, report);
            }
            megabytes = node.megabytes();
        }
        baselines(store, offer, settings, report);
        report.say("");
        report.say("Server memory " + megabytes + " MB. " + Books.check(store, acknowledged) + ".");
    }

    private record Run(Tally tally, double perTransaction) {}

    private static void baselines(Store store, Offer offer, Settings settings, Report report) throws Exception {
        for (var event : offer.events()) OrderRows.makeGauges(store, offer, event);
        for (var clients : settings.clients()) {
            var together = new ArrayList<Run>();
            var oneByOne = new ArrayList<Run>();
            for (var run = 0; run < settings.runs(); run++) {
                var commits = commits(store);
                try (var lane = new Together(store, offer, offer.events().get(1))) {
                    var tally = Load.run(clients, settings.seconds(), lane::client);
                    together.add(new Run(tally, perTransaction(store, tally, commits)));
                }
                var alone = Load.run(
                        clients,
                        settings.seconds(),
                        () -> new OneByOne(store, offer, offer.events().get(2)));
                oneByOne.add(new Run(alone, 1));
            }
            report("(a) JDBC, together", clients, together, report);
            report("(b) JDBC, one by one", clients, oneByOne, report);
        }
    }

    /** The run in the middle. */
    private static void report(String who, int clients, List<Run> runs, Report report) {
        runs.forEach(one -> one.tally().checked());
        runs.sort(Comparator.comparingDouble(run -> run.tally().perSecond()));
        var run = runs.get(runs.size() / 2);
        var tally = run.tally();
        report.row(
                who,
                clients,
                tally.perSecond(),
                tally.percentile(50),
                tally.percentile(95),
                tally.percentile(99),
                run.perTransaction() < 0 ? "" : run.perTransaction());
    }

    /** Only PostgreSQL counts them. */
    private static long commits(Store store) throws Exception {
        return store.isPostgresql() ? transactions(store) : -1;
    }

    private static double perTransaction(Store store, Tally tally, long before) throws Exception {
        return before < 0 ? -1 : tally.done / (double) Math.max(1, transactions(store) - before);
    }

    /** That sold something. */
    private static long transactions(Store store) throws Exception {
        return store.number("select count(distinct xmin::text) from admission_request");
    }
}
