package org.jauge.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A manager changes a whole season by the pages of the back office: 13,000 events at once, each kind of change. */
final class BulkEditing implements Benchmark.Measurement {

    private static final int EVENTS = 13_000;
    private static final int PLACES = 300;
    private static final long OTHER_PRICES = 990; // no other row of a house has it
    private static final double NANOS = 1e9;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var place = House.open(store, EVENTS, PLACES, 2).get(0);
        addPrices(store, place.activity());
        report.head("change", "events", "preview s", "apply s", "events/s");
        try (var node = Node.start("bulk-edit", store)) {
            var browser = BackOffice.ofManager(node);
            for (var change : changes(place.activity()).entrySet()) edit(browser, place, change, report);
        }
        report.say("");
        report.say(Books.check(store, 0) + ".");
    }

    /** A second list, for a season that becomes dearer. */
    private static void addPrices(Store store, Activity activity) throws SQLException {
        try (var connection = store.connect();
                var to = connection.createStatement()) {
            var list = OTHER_PRICES + ", 1, " + activity.id() + ", 'Other prices', 1";
            to.executeUpdate("insert into " + Tables.PRICE_LIST + " values (" + list + ")");
            to.executeUpdate("insert into price_list_entry select " + OTHER_PRICES
                    + ", emplacement_id, category_id, merchant_id, 25, offered from price_list_entry"
                    + " where price_list_id = " + activity.prices());
        }
        store.release();
    }

    /** By name: what is typed. */
    private static Map<String, Map<String, String>> changes(Activity activity) {
        var changes = new LinkedHashMap<String, Map<String, String>>();
        var place = String.valueOf(activity.emplacement());
        changes.put("capacity + 10", Map.of("emplacement", place, "how", "MORE", "places", "10"));
        changes.put("capacity - 10", Map.of("emplacement", place, "how", "FEWER", "places", "10"));
        var quota = String.valueOf(activity.quotas().get(0).id());
        changes.put("quota, no row yet", Map.of("quota", quota, "quotaCapacity", "200"));
        changes.put("price list", Map.of("priceList", String.valueOf(OTHER_PRICES)));
        changes.put("state", Map.of("newState", "CLOSED"));
        changes.put(
                "time of sale", Map.of("sale", "AROUND", "daysBefore", "30", "hoursBefore", "1", "openAt", "09:00"));
        return changes;
    }

    private static void edit(
            BackOffice browser, Place place, Map.Entry<String, Map<String, String>> change, Report report)
            throws IOException, InterruptedException {
        var path = "/bulk/new.xhtml?activity=" + place.activity().id();
        var page = browser.get(path).body();
        var typed = new HashMap<>(change.getValue());
        typed.put("which", "ALL");
        typed.put("save", "");
        var began = System.nanoTime();
        var edit = Undertaking.begun(browser, browser.post(path, page, "bulk", typed));
        var previewed = System.nanoTime();
        browser.post(edit.page(), browser.get(edit.page()).body(), "bulk", Map.of("apply", ""));
        edit.await();
        var applied = (System.nanoTime() - previewed) / NANOS;
        report.row(change.getKey(), EVENTS, (previewed - began) / NANOS, applied, EVENTS / applied);
    }
}
