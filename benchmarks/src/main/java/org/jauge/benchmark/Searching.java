package org.jauge.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shops look for four places together in a season of 13,000 events, half of which are full (E-21). */
final class Searching implements Benchmark.Measurement {

    private static final int ACTIVITIES = 20;
    private static final int EVENTS = 650;
    private static final int DAYS = 365;
    private static final int TOO_FEW = 2;
    private static final int ENOUGH = 100;
    private static final LocalDate SATURDAY = House.DAY.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

    /** Asks the same again and again; what was found is written anew each time. */
    private static final class Seeker implements Load.Client {

        private final Wire wire;
        private final String path;

        Seeker(Node node, String query) throws IOException {
            this.wire = new Wire(node.port(), "Authorization: Bearer " + House.KEY);
            this.path = "/api/v1/events?persons=4" + query;
        }

        @Override
        public int ask() throws IOException {
            return wire.get(path);
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        long full = 0;
        try (var house = new House(store)) {
            for (var number = 0; number < ACTIVITIES; number++) {
                var activity = house.activity(1, House.PLENTY);
                var few = number < ACTIVITIES / 2;
                if (few) full = activity.id();
                house.events(activity, EVENTS, few ? TOO_FEW : ENOUGH, event -> House.DAY.plusDays(event % DAYS));
            }
        }
        report.head("search for 4", "clients", "searches/s", "p50 ms", "p99 ms");
        try (var node = Node.start("search", store)) {
            var searches = searches(full);
            Load.run(settings.mostClients(), settings.warmUp(), () -> new Seeker(node, ""))
                    .checked();
            for (var search : searches.entrySet())
                for (var clients : settings.clients()) measure(node, search, clients, settings, report);
        }
        if (store.isPostgresql()) explain(store, report);
    }

    private static Map<String, String> searches(long full) {
        var evening = "&timeFrom=18:00";
        var searches = new LinkedHashMap<String, String>();
        searches.put("from now on, the first 50", "");
        searches.put("one Saturday evening", "&from=" + SATURDAY + "&to=" + SATURDAY + evening);
        searches.put("any Saturday evening, the first 50", "&weekday=SATURDAY" + evening);
        searches.put("an activity that is full, a season in vain", "&activity=" + full);
        searches.put("any morning, a season in vain", "&timeTo=11:59");
        return searches;
    }

    private static void measure(
            Node node, Map.Entry<String, String> search, int clients, Settings settings, Report report)
            throws InterruptedException {
        var tally = Load.run(clients, settings.seconds(), () -> new Seeker(node, search.getValue()))
                .checked();
        report.row(search.getKey(), clients, tally.perSecond(), tally.percentile(50), tally.percentile(99));
    }

    /** How the database goes about one Saturday evening. */
    private static void explain(Store store, Report report) throws SQLException {
        var query = "select e.id from calendar_event e, activity a where a.id = e.activity_id and e.merchant_id = 1"
                + " and e.state = 'OPEN' and a.state in ('ACTIVE') and e.ends_at > current_timestamp"
                + " and e.starts_at >= '" + SATURDAY.minusDays(1) + "' and e.starts_at <= '" + SATURDAY.plusDays(2)
                + "' and e.local_date >= '" + SATURDAY + "' and e.local_date <= '" + SATURDAY
                + "' and e.local_minute >= 1080 and exists (select 1 from gauge g, emplacement p, price_list_entry x,"
                + " ticket_category c where g.key1 = e.id and p.id = g.key2 and p.active and not g.closed"
                + " and g.kind = 1 and g.capacity - (g.blocked + g.used) >= 4 and x.price_list_id = e.price_list_id"
                + " and x.emplacement_id = p.id and x.offered and c.id = x.category_id and c.active"
                + " and (c.sale_from is null or c.sale_from <= current_timestamp)"
                + " and (c.sale_until is null or c.sale_until > current_timestamp))"
                + " order by e.starts_at, e.id fetch first 51 rows only";
        report.say("");
        try (var connection = store.connect();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
            try (var rows = statement.executeQuery("explain (analyze, costs off, timing off, summary off) " + query)) {
                while (rows.next()) report.say("    " + rows.getString(1));
            }
        }
    }
}
