package org.jauge.benchmark;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A price list of 40 categories by 30 emplacements, opened and saved; and what a shop reads of an event with ten quotas more. */
final class PriceGrid implements Benchmark.Measurement {

    private static final int PLACES = 30;
    private static final int CATEGORIES = 40;
    private static final int QUOTAS = 10;
    private static final int CAPACITY = 500;
    private static final int WARM_UP = 20;
    private static final int LOOKS = 20;
    private static final int FOUND = 302;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final double NANOS_PER_MS = 1e6;
    private static final int SNAPSHOT_MS = 1_050; // a reading is remembered for a second

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        Place place;
        try (var house = new House(store)) {
            var activity = house.activity(1, CAPACITY);
            place = house.events(activity, 1, CAPACITY).get(0);
            house.widen(activity, PLACES, CATEGORIES, QUOTAS, CAPACITY);
        }
        report.head("what", "median ms", "90 % ms");
        try (var node = Node.start("price-list", store)) {
            sell(node, place);
            var browser = BackOffice.ofManager(node);
            var path = "/pricelists/edit.xhtml?id=" + place.activity().prices();
            measure("price list opened", 0, report, () -> browser.get(path).statusCode() == OK);
            save(browser, path, report);
            look(node, browser, path, place, report);
        }
        bare(store, place, report);
    }

    /** What is sold counts in all ten quotas, so that each has a row to be read: without a sale there is none. */
    private static void sell(Node node, Place place) throws IOException {
        try (var shop = new Shop(node, List.of(place))) {
            if (shop.ask() != CREATED) throw new IOException("Not sold");
        }
    }

    /** The rows that an availability is made of, nothing else; the server has left the database by then. */
    private static void bare(Store store, Place place, Report report) throws Exception {
        try (var connection = store.connect();
                var statement = connection.createStatement()) {
            var gauges = "select kind, key1, key2, capacity, blocked, carts, used, actual from gauge where key1 = "
                    + place.event() + " and kind in (1, 2, 4)";
            measure("the gauges, by a bare query", 0, report, () -> {
                try (var rows = statement.executeQuery(gauges)) {
                    return count(rows) == PLACES + QUOTAS;
                }
            });
            measure("prices and gauges, by bare queries", 0, report, () -> {
                var cells = "select emplacement_id, category_id, price from price_list_entry where offered = true"
                        + " and price_list_id = " + place.activity().prices();
                try (var rows = statement.executeQuery(cells)) {
                    if (count(rows) != PLACES * CATEGORIES) return false;
                }
                try (var rows = statement.executeQuery(gauges)) {
                    return count(rows) == PLACES + QUOTAS;
                }
            });
        }
        store.release();
    }

    private static int count(ResultSet rows) throws SQLException {
        var count = 0;
        while (rows.next()) count += rows.getInt(1) < 0 ? 0 : 1;
        return count;
    }

    /** One price in the first cell, another each time; the page is opened anew before, which is not counted. */
    private static void save(BackOffice browser, String path, Report report) throws Exception {
        var pages = new String[] {""};
        var turns = new int[1];
        measure(
                "price list saved, one price changed",
                report,
                () -> {
                    pages[0] = browser.get(path).body();
                    turns[0]++;
                    return true;
                },
                () -> browser.post(path, pages[0], "priceList", typed(turns[0] + ".00"))
                                .statusCode()
                        == FOUND);
    }

    private static Map<String, String> typed(String first) {
        var fields = new LinkedHashMap<String, String>(Map.of("name", "Prices", "validFrom", "", "validUntil", ""));
        for (var row = 0; row < CATEGORIES; row++)
            for (var cell = 0; cell < PLACES; cell++) {
                var named = "rows:" + row + ":cells:" + cell + ":";
                fields.put(named + "offered_input", "on");
                fields.put(named + "price", row + cell == 0 ? first : "20.00");
            }
        fields.put("save", "");
        return fields;
    }

    private static void look(Node node, BackOffice browser, String path, Place place, Report report) throws Exception {
        try (var wire = new Wire(node.port(), "Authorization: Bearer " + House.KEY)) {
            var address = "/api/v1/events/" + place.event() + "/availability";
            measure("availability, again at once", 0, report, () -> wire.get(address) == OK);
            measure("availability, after a second", SNAPSHOT_MS, report, () -> wire.get(address) == OK);
            var turns = new int[] {1_000};
            measure(
                    "availability, after an edit of the prices",
                    report,
                    () -> browser.post(path, browser.get(path).body(), "priceList", typed(turns[0]++ + ".00"))
                                    .statusCode()
                            == FOUND,
                    () -> wire.get(address) == OK);
        }
    }

    private static void measure(String what, int pauseMs, Report report, Callable<Boolean> work) throws Exception {
        measure(
                what,
                report,
                () -> {
                    if (pauseMs > 0) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMs));
                    return true;
                },
                work);
    }

    /** @param before what comes before each turn and is not counted */
    private static void measure(String what, Report report, Callable<Boolean> before, Callable<Boolean> work)
            throws Exception {
        var times = new double[LOOKS];
        for (var turn = -WARM_UP; turn < LOOKS; turn++) {
            if (!before.call()) throw new IOException("Not prepared: " + what);
            var began = System.nanoTime();
            if (!work.call()) throw new IOException("Refused: " + what);
            if (turn >= 0) times[turn] = (System.nanoTime() - began) / NANOS_PER_MS;
        }
        Arrays.sort(times);
        report.row(what, times[LOOKS / 2], times[LOOKS * 9 / 10]);
    }
}
