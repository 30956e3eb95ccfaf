package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same sale at one thing and another, by turns: the server grows faster while it runs, for all of them alike. */
final class Variants {

    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, List<Tally>> runs = new LinkedHashMap<>();
    private long orders;

    void add(String name, List<Place> offered) {
        places.put(name, offered);
        runs.put(name, new ArrayList<>());
    }

    void measure(String server, Store store, Settings settings) throws Exception {
        var clients = settings.mostClients();
        try (var node = Node.start(server, store)) {
            for (var offered : places.values())
                sold(Load.run(clients, share(settings.warmUp()), () -> new Shop(node, offered)));
            for (var run = 0; run < settings.runs(); run++)
                for (var variant : places.entrySet()) {
                    var tally = Load.run(clients, settings.seconds(), () -> new Shop(node, variant.getValue()));
                    runs.getOrDefault(variant.getKey(), List.of()).add(sold(tally));
                }
        }
    }

    private int share(int seconds) {
        return Math.max(1, seconds / places.size());
    }

    private Tally sold(Tally tally) {
        orders += tally.checked().done;
        return tally;
    }

    /** The run in the middle of each, and what an order costs there by what it costs at the first. */
    void report(String what, Report report) {
        report.head(what, "orders/s", "p50 ms", "p95 ms", "p99 ms", "cost of an order");
        var first = 0.0;
        for (var variant : runs.entrySet()) {
            var tally = Tally.middle(variant.getValue());
            if (first == 0) first = tally.perSecond();
            report.row(
                    variant.getKey(),
                    tally.perSecond(),
                    tally.percentile(50),
                    tally.percentile(95),
                    tally.percentile(99),
                    "%.2f".formatted(first / tally.perSecond()));
        }
    }

    long orders() {
        return orders;
    }
}
