package org.jauge.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** 100,000 bookings, 20,000 of which expire on one night, while 8 go on selling: how long it takes, and what it costs them. */
final class ReleaseNight implements Benchmark.Measurement {

    private static final int GAUGES = 4;
    private static final int EVENTS = 100;
    private static final int EXPIRING = 20_000;
    private static final int STAYING = 80_000;
    private static final int BUYERS = 8;
    private static final int START_SECONDS = 90;
    private static final int PATIENCE_SECONDS = 3_600;
    private static final int PAUSE_MS = 250;
    private static final Duration LATER = Duration.ofDays(30);

    /** The first that waits though its deadline is over, or nothing. */
    private static final class Overdue {

        private final HttpClient http = HttpClient.newHttpClient();
        private final HttpRequest request;

        Overdue(Node node, Instant due) {
            var path = "/api/v1/releases?limit=1&dueBefore=" + due.plusSeconds(1);
            request = HttpRequest.newBuilder(URI.create("http://localhost:" + node.port() + path))
                    .header("Authorization", "Bearer " + House.KEY)
                    .build();
        }

        String first() throws IOException, InterruptedException {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) throw new IllegalStateException(answer.body());
            return answer.body().replaceAll("(?s).*\"line\":\"(\\d+)\".*", "$1");
        }

        boolean isNobody(String first) {
            return first.contains("\"items\":[]");
        }
    }

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var places = House.open(store, EVENTS, House.PLENTY, GAUGES);
        var due = written(store, places, settings);
        report.head("bookings released", "seconds", "releases/s", "sales", "orders/s", "p50 ms", "p99 ms");
        try (var node = Node.start("release-night", store)) {
            Load.run(BUYERS, settings.warmUp(), () -> new Shop(node, places)).checked();
            var quiet = Load.run(BUYERS, settings.seconds(), () -> new Shop(node, places))
                    .checked();
            row(report, "none", "", "", "quiet", quiet);
            release(node, places, due, report);
        }
        report.say("");
        report.say(BUYERS + " buyers. " + checked(store));
    }

    /** @return when those expire that do, with time to start, to warm up and to look at the quiet before */
    private static Instant written(Store store, List<Place> places, Settings settings) throws SQLException {
        Instant due;
        try (var bookings = new Bookings(store, places)) {
            var soon = Instant.now().plus(LATER);
            bookings.waiting(EXPIRING, soon);
            bookings.waiting(STAYING, soon.plus(LATER));
            due = Instant.now().plusSeconds(START_SECONDS + settings.warmUp() + settings.seconds());
            bookings.postpone(soon, due);
        }
        store.lookAgainAtTables();
        store.release();
        return due;
    }

    private static void release(Node node, List<Place> places, Instant due, Report report) throws Exception {
        var overdue = new Overdue(node, due);
        var first = overdue.first();
        if (overdue.isNobody(first) || Instant.now().isAfter(due)) throw new IllegalStateException("Begun too early");
        while (overdue.first().equals(first)) TimeUnit.MILLISECONDS.sleep(PAUSE_MS); // until the minute of the tick
        var began = System.nanoTime();
        var over = new AtomicBoolean();
        var sales = Load.start(BUYERS, PATIENCE_SECONDS, () -> until(over, new Shop(node, places)));
        while (!overdue.isNobody(overdue.first())) TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        var seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        over.set(true);
        row(
                report,
                "%,d".formatted(EXPIRING),
                "%.1f".formatted(seconds),
                "%.0f".formatted(EXPIRING / seconds),
                "beside it",
                sales.join().checked());
    }

    private static Load.Client until(AtomicBoolean over, Shop shop) {
        return new Load.Client() {
            @Override
            public int ask() throws Exception {
                return over.get() ? Load.GONE : shop.ask();
            }

            @Override
            public void close() throws IOException {
                shop.close();
            }
        };
    }

    private static void row(Report report, String released, String seconds, String rate, String when, Tally tally) {
        report.row(released, seconds, rate, when, tally.perSecond(), tally.percentile(50), tally.percentile(99));
    }

    private static String checked(Store store) throws SQLException {
        store.lookAgainAtTables();
        for (var sums : Sums.ALL) sums.check(store);
        expect(store, "RELEASED", EXPIRING);
        expect(store, "BOOKED", STAYING);
        return "%,d released and %,d that wait are in the books, no difference.".formatted(EXPIRING, STAYING);
    }

    private static void expect(Store store, String state, long expected) throws SQLException {
        var found = store.number("select count(*) from dossier_line where state = '" + state + "'");
        if (found != expected) throw new IllegalStateException(found + " lines are " + state);
    }
}
