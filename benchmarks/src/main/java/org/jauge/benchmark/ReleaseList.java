package org.jauge.benchmark;

import java.time.Duration;
import java.time.Instant;

/** How long the release screen takes over 1,000,000 dossiers, a tenth of which wait. */
final class ReleaseList implements Benchmark.Measurement {

    private static final int GAUGES = 1;
    private static final int EVENTS = 100;
    private static final int SOLD = 900_000;
    private static final int WAITING = 100_000;
    private static final int DEADLINES = 50;

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        var places = House.open(store, EVENTS, House.PLENTY, GAUGES);
        String number;
        try (var bookings = new Bookings(store, places)) {
            bookings.sold(SOLD);
            for (var day = 1; day <= DEADLINES; day++)
                bookings.waiting(WAITING / DEADLINES, Instant.now().plus(Duration.ofDays(day)));
            number = bookings.last();
        }
        store.lookAgainAtTables();
        store.release();
        report.head("1,000,000 dossiers, 100,000 wait", "median ms", "90 % ms", "kilobytes");
        try (var node = Node.start("release-list", store)) {
            var browser = BackOffice.ofManager(node);
            var soon = Instant.now().plus(Duration.ofDays(5)).toString().substring(0, 10);
            look(browser, "all that waits", "", report);
            look(browser, "due within five days", "?due=" + soon, report);
            look(browser, "by a name that all have", "?text=onymous", report);
            look(browser, "by a name that few have", "?text=zoe", report);
            look(browser, "by a number", "?text=" + number, report);
        }
    }

    private static void look(BackOffice browser, String what, String query, Report report) throws Exception {
        var looks = Looks.at(browser, "/releases/list.xhtml" + query);
        report.row(what, looks.median(), looks.ninetieth(), looks.kilobytes());
    }
}
