package org.jauge.benchmark;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A manager enters a season of 13,000 events with two emplacements each, in one go, by the page of the back office. */
final class NewSeason implements Benchmark.Measurement {

    private static final int DAYS = 260;
    private static final int TIMES = 50;
    private static final int EVERY_MINUTES = 15;
    private static final int EVENTS = DAYS * TIMES;
    private static final int PLACES = 300;
    private static final int EMPLACEMENTS = 2;
    private static final double NANOS = 1e9;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        Activity activity;
        try (var house = new House(store)) {
            activity = house.activity(1, PLACES);
            house.widen(activity, EMPLACEMENTS, 1, 0, PLACES);
        }
        report.head("events", "emplacements", "preview s", "enter s", "events/s");
        try (var node = Node.start("series", store)) {
            var browser = BackOffice.ofManager(node);
            enter(browser, activity, report);
        }
        var gauges = store.number("select count(*) from gauge where kind = 1");
        if (gauges != EVENTS * EMPLACEMENTS) throw new IllegalStateException(gauges + " gauges");
        report.say("");
        report.say(Books.check(store, 0) + ".");
    }

    private static void enter(BackOffice browser, Activity activity, Report report)
            throws IOException, InterruptedException {
        var path = "/calendar/series.xhtml?activity=" + activity.id();
        var page = browser.get(path).body();
        var began = System.nanoTime();
        var seen = browser.post(path, page, "series", typed(activity, "save")).body();
        var previewed = System.nanoTime();
        Undertaking.begun(browser, browser.post(path, seen, "series", typed(activity, "create")))
                .await();
        var entered = (System.nanoTime() - previewed) / NANOS;
        report.row(EVENTS, EMPLACEMENTS, (previewed - began) / NANOS, entered, EVENTS / entered);
    }

    private static Map<String, Object> typed(Activity activity, String button) {
        var times = IntStream.range(0, TIMES)
                .mapToObj(time -> LocalTime.of(8, 0).plusMinutes((long) time * EVERY_MINUTES))
                .map(LocalTime::toString)
                .collect(Collectors.joining(" "));
        var fields = new LinkedHashMap<String, Object>();
        fields.put("from", String.valueOf(House.DAY));
        fields.put("to", String.valueOf(House.DAY.plusDays(DAYS - 1)));
        fields.put("days", Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toList());
        fields.put("times", times);
        fields.put("skipped", "");
        fields.put("minutes", "10");
        for (var text : List.of("theme", "language", "subtitle")) fields.put(text, "");
        fields.put("priceList", String.valueOf(activity.prices()));
        fields.put("state", "OPEN");
        fields.put(button, "");
        return fields;
    }
}
