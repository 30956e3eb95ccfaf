package org.jauge.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** 13,000 events that count in ten quotas each, beside as many that count in none: what a quota costs before it is sold. */
final class FirstNeed implements Benchmark.Measurement {

    private static final int EVENTS = 13_000;
    private static final int EVENTS_A_DAY = 44;
    private static final int CAPACITY = 500;
    private static final int QUOTAS = 10;
    private static final int LOOKS = 1_000;
    private static final int WARM_UP = 6_000;
    private static final int SECONDS_MAX = 600;
    private static final int CREATED = 201;

    private record Season(int quotas, List<Place> places) {}

    private record Asked(Tally looks, Tally sales) {}

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var seasons = seasons(store);
        var before = new ArrayList<Long>();
        for (var season : seasons) before.add(gauges(store, season));
        store.release();
        var asked = ask(store, seasons);
        report.head(
                "quotas of each event",
                "gauges of 13,000 events",
                "availability p50 ms",
                "first sale p50 ms",
                "gauges made");
        for (var number = 0; number < seasons.size(); number++) {
            var season = seasons.get(number);
            report.row(
                    season.quotas(),
                    before.get(number),
                    asked.get(number).looks().percentile(50),
                    asked.get(number).sales().percentile(50),
                    "%,d by %,d first sales".formatted(gauges(store, season) - before.get(number), LOOKS + WARM_UP));
        }
        report.say("");
        report.say("One client. " + Books.check(store, 2L * (LOOKS + WARM_UP)) + ".");
    }

    private static List<Season> seasons(Store store) throws Exception {
        var seasons = new ArrayList<Season>();
        try (var house = new House(store)) {
            for (var quotas : new int[] {0, QUOTAS}) {
                var activity = house.activity(1, CAPACITY);
                var places =
                        house.events(activity, EVENTS, CAPACITY, number -> House.DAY.plusDays(number / EVENTS_A_DAY));
                house.widen(activity, 1, 1, quotas, CAPACITY);
                seasons.add(new Season(quotas, places));
            }
        }
        return seasons;
    }

    private static List<Asked> ask(Store store, List<Season> seasons) throws Exception {
        var asked = new ArrayList<Asked>();
        try (var node = Node.start("first-need", store)) {
            for (var season : seasons) {
                var first = season.places().subList(LOOKS, LOOKS + WARM_UP);
                looks(node, first);
                firstSales(node, first);
            }
            for (var season : seasons) {
                var places = season.places().subList(0, LOOKS);
                asked.add(new Asked(looks(node, places), firstSales(node, places)));
            }
        }
        return asked;
    }

    private static long gauges(Store store, Season season) throws Exception {
        return store.number("select count(*) from gauge g join calendar_event e on e.id = g.key1 where g.kind <> 3"
                + " and e.activity_id = " + season.places().get(0).activity().id());
    }

    /** Each event once. */
    private static Tally firstSales(Node node, List<Place> places) throws Exception {
        var ahead = new ConcurrentLinkedDeque<>(new ArrayList<>(places));
        return Load.run(1, SECONDS_MAX, () -> new Load.Client() {
            private final Shop shop = new Shop(node, places);

            @Override
            public int ask() throws Exception {
                var place = ahead.poll();
                if (place == null) return Load.GONE;
                var status = shop.send(Request.sale(shop.session(), place));
                if (status != CREATED) throw new IllegalStateException(status + " for a first sale");
                return status;
            }

            @Override
            public void close() throws java.io.IOException {
                shop.close();
            }
        });
    }

    private static Tally looks(Node node, List<Place> places) throws Exception {
        var ahead = new ConcurrentLinkedDeque<>(new ArrayList<>(places));
        return Load.run(1, SECONDS_MAX, () -> new Load.Client() {
            private final Wire wire = new Wire(node.port(), "Authorization: Bearer " + House.KEY);

            @Override
            public int ask() throws Exception {
                var place = ahead.poll();
                return place == null ? Load.GONE : wire.get("/api/v1/events/" + place.event() + "/availability");
            }

            @Override
            public void close() throws java.io.IOException {
                wire.close();
            }
        });
    }
}
