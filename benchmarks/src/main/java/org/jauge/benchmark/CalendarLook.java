package org.jauge.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long the server takes for a page of the calendar of a season of 13,000 events, and where all of them are in one
 * month; then for a series of as many.
 */
final class CalendarLook implements Benchmark.Measurement {

    private static final int EVENTS = 13_000;
    private static final int PLACES = 300;
    private static final int SEASON_DAYS = 300;
    private static final int MONTH_DAYS = 30;
    private static final int TIMES = 100;
    private static final int LOOKS = 40;
    private static final int WARM_UP = 20;
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MS = 1e6;
    private static final int NINETIETH = LOOKS * 9 / 10;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        Activity season;
        Activity month;
        try (var house = new House(store)) {
            season = house.activity(1, PLACES);
            house.events(season, EVENTS, PLACES, number -> House.DAY.plusDays(number % SEASON_DAYS));
            month = house.activity(1, PLACES);
            house.events(month, EVENTS, PLACES, number -> House.DAY.plusDays(number % MONTH_DAYS));
        }
        report.head("events, view", "median ms", "90 % ms", "kilobytes");
        try (var node = Node.start("calendar", store)) {
            var browser = new BackOffice(node);
            browser.signIn();
            for (var view : List.of("month", "week", "day"))
                look(browser, path(season, view, House.DAY.plusMonths(1)), "of a season, " + view, report);
            look(browser, path(month, "month", House.DAY), "in one month, month", report);
            var seconds = enter(browser, season);
            report.say("");
            report.say(String.format("A series of %d more: %.1f s, %.0f events/s.", EVENTS, seconds, EVENTS / seconds));
        }
    }

    /** A hundred times every Monday, from the preview to the end of its progress; answers the seconds. */
    private static double enter(BackOffice browser, Activity activity) throws IOException, InterruptedException {
        var path = "/calendar/series.xhtml?activity=" + activity.id();
        var typed = new HashMap<String, String>();
        typed.put("from", "2102-01-02");
        typed.put("to", "2104-06-23");
        typed.put("days", "MONDAY");
        typed.put(
                "times",
                IntStream.range(0, TIMES)
                        .mapToObj(number -> LocalTime.MIN.plusMinutes(number * 10L).toString())
                        .collect(Collectors.joining(" ")));
        typed.put("minutes", "60");
        typed.put("priceList", String.valueOf(activity.prices()));
        typed.put("state", "OPEN");
        typed.put("save", "");
        var looked = browser.post(path, browser.get(path).body(), "series", typed).body();
        typed.remove("save");
        typed.put("create", "");
        var began = System.nanoTime();
        var view = BulkEditing.target(browser.post(path, looked, "series", typed));
        BulkEditing.await(browser, view);
        return (System.nanoTime() - began) / NANOS;
    }

    private static String path(Activity activity, String view, LocalDate date) {
        return "/calendar/view.xhtml?activity=" + activity.id() + "&view=" + view + "&date=" + date;
    }

    private static void look(BackOffice browser, String path, String what, Report report)
            throws IOException, InterruptedException {
        for (var turn = 0; turn < WARM_UP; turn++) browser.get(path);
        var times = new double[LOOKS];
        var size = 0;
        for (var turn = 0; turn < LOOKS; turn++) {
            var began = System.nanoTime();
            size = browser.get(path).body().length();
            times[turn] = (System.nanoTime() - began) / NANOS_PER_MS;
        }
        Arrays.sort(times);
        report.row(EVENTS + " " + what, times[LOOKS / 2], times[NINETIETH], size / 1024);
    }
}
