package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who sells how fast, for each number of clients, and how the server stands against plain JDBC. */
final class Comparison {

    private final Report report;
    private final Map<Integer, List<Double>> speeds = new TreeMap<>();
    private long orders;

    Comparison(Report report) {
        this.report = report;
    }

    /** @return how many orders the server has acknowledged, in all runs */
    long orders() {
        return orders;
    }

    void count(Tally tally) {
        orders += tally.checked().done;
    }

    /** Call in the same order for each number of clients: the server, (a), (b). */
    void row(String who, int clients, Tally tally, double perTransaction) {
        speeds.computeIfAbsent(clients, unknown -> new ArrayList<>()).add(tally.perSecond());
        report.row(
                who,
                clients,
                tally.perSecond(),
                tally.percentile(50),
                tally.percentile(95),
                tally.percentile(99),
                perTransaction);
    }

    void ratios() {
        report.say("");
        report.head("clients", "HTTP / (a)", "HTTP / (b)");
        speeds.forEach((clients, speed) -> report.row(
                clients, "%.2f".formatted(speed.get(0) / speed.get(1)), "%.2f".formatted(speed.get(0) / speed.get(2))));
    }
}
