package org.jauge.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** How long the server takes for a page of the calendar of a season of 13,000 events, and where all of them are in one month. */
final class CalendarLook implements Benchmark.Measurement {

    private static final int EVENTS = 13_000;
    private static final int PLACES = 300;
    private static final int SEASON_DAYS = 300;
    private static final int MONTH_DAYS = 30;

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
            var browser = BackOffice.ofManager(node);
            for (var view : List.of("month", "week", "day"))
                look(browser, path(season, view, House.DAY.plusMonths(1)), "of a season, " + view, report);
            look(browser, path(month, "month", House.DAY), "in one month, month", report);
        }
    }

    private static String path(Activity activity, String view, LocalDate date) {
        return "/calendar/view.xhtml?activity=" + activity.id() + "&view=" + view + "&date=" + date;
    }

    private static void look(BackOffice browser, String path, String what, Report report)
            throws IOException, InterruptedException {
        var looks = Looks.at(browser, path);
        report.row(EVENTS + " " + what, looks.median(), looks.ninetieth(), looks.kilobytes());
    }
}
