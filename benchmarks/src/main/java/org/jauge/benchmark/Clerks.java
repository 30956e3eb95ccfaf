package org.jauge.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.jauge.benchmark.Selling.Page;

/** Twenty clerks draw from the same three reserves on the pages of the box office, while shops sell the same event. */
final class Clerks implements Benchmark.Measurement {

    private static final int CLERKS = 20;
    private static final int SHOPS = 8;
    private static final int PLACES = 1_000_000;
    private static final int PLENTY = 50_000;
    private static final int SCARCE = 300; // runs out within the run: whoever is too late is refused
    private static final long SALE_MAX_MICROS = 120_000_000;

    /** A warm-up, or the run. */
    private record Played(Tally clerks, Tally shops) {}

    private record Stage(
            Node node, Place place, Histogram sales, Map<Page, ConcurrentHistogram> pages, AtomicLong sold) {

        Played play(int seconds) throws InterruptedException {
            var number = new AtomicInteger();
            var shops = Load.start(SHOPS, seconds, () -> new Shop(node, List.of(place)));
            var clerks = Load.run(
                    CLERKS, seconds, () -> new Selling(node, place, number.getAndIncrement(), sales, pages, sold));
            return new Played(clerks, shops.join());
        }
    }

    @Override
    public int seconds() {
        return 120;
    }

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        Place place;
        try (var house = new House(store)) {
            place = house.events(house.activity(1, House.PLENTY), 1, PLACES).get(0);
            house.desks(CLERKS);
            house.reserve(place, "Artists", PLENTY);
            house.reserve(place, "Media", PLENTY);
            house.reserve(place, "Producers", SCARCE);
        }
        var sales = new ConcurrentHistogram(SALE_MAX_MICROS, 3);
        var pages = pages();
        var sold = new AtomicLong();
        long acknowledged;
        try (var node = Node.start("clerks", store)) {
            var stage = new Stage(node, place, sales, pages, sold);
            var before = stage.play(settings.warmUp());
            sales.reset();
            pages.values().forEach(Histogram::reset);
            var played = stage.play(settings.seconds());
            report(played, sales, pages, report);
            played.clerks().checkedButBusy();
            played.shops().checkedButBusy();
            acknowledged = sold.get() + before.shops().done + played.shops().done;
        }
        report.say("");
        report.say(drawn(store) + " " + Books.check(store, acknowledged) + ".");
    }

    private static Map<Page, ConcurrentHistogram> pages() {
        var pages = new EnumMap<Page, ConcurrentHistogram>(Page.class);
        for (var page : Page.values()) pages.put(page, new ConcurrentHistogram(SALE_MAX_MICROS, 3));
        return pages;
    }

    private static void report(Played played, Histogram sales, Map<Page, ConcurrentHistogram> pages, Report report) {
        report.head("who", "a second", "p50 ms", "p95 ms", "p99 ms", "refused", "asked to come back", "errors");
        row(CLERKS + " clerks, each page", played.clerks(), report);
        pages.forEach((page, took) -> row(
                "– " + page.name().toLowerCase(Locale.ROOT),
                took,
                played.clerks().seconds(),
                report));
        row(
                CLERKS + " clerks, a sale of three from the event's page to the tickets",
                sales,
                played.clerks().seconds(),
                report);
        row(SHOPS + " shops, an order of two", played.shops(), report);
    }

    private static void row(String who, Tally tally, Report report) {
        report.row(
                who,
                tally.answersPerSecond(),
                tally.percentile(50),
                tally.percentile(95),
                tally.percentile(99),
                tally.refused,
                tally.busy,
                tally.failed());
    }

    private static void row(String what, Histogram took, double seconds, Report report) {
        report.row(
                what, took.getTotalCount() / seconds, millis(took, 50), millis(took, 95), millis(took, 99), "", "", "");
    }

    private static double millis(Histogram sales, double part) {
        return sales.getValueAtPercentile(part) / 1_000.0;
    }

    private static String drawn(Store store) throws Exception {
        return "Drawn %,d of %,d, %,d left, none twice;"
                .formatted(
                        store.number("select sum(drawn) from reserve_allocation"),
                        store.number("select sum(total) from reserve_allocation"),
                        store.number("select sum(total - drawn - held) from reserve_allocation"));
    }
}
