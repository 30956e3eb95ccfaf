package org.jauge.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** An administrator who sets units of gauges aside by hand, gives some back, and frees what no ticket uses any more. */
final class Keeping implements Load.Client {

    private static final int OK = 200;
    private static final int UNITS_MAX = 4;
    private static final String PAGE = "/events/gauge.xhtml";

    private final BackOffice browser;
    private final Supplier<Place> places;
    private final Mixed.Counts counts;

    Keeping(Node node, Supplier<Place> places, Mixed.Counts counts) throws IOException, InterruptedException {
        this.browser = BackOffice.of(node, House.ADMINISTRATOR);
        this.places = places;
        this.counts = counts;
    }

    @Override
    public int ask() throws IOException, InterruptedException {
        var random = ThreadLocalRandom.current();
        var place = places.get();
        var gauges = place.footprint();
        var gauge = gauges.get(random.nextInt(gauges.size())).id();
        var path = PAGE + "?event=" + place.event() + "&gauge=" + gauge;
        var answer = browser.get(path);
        if (answer.statusCode() != OK) return counts.count("open the page of a gauge", answer.statusCode());
        var page = answer.body();
        var units = String.valueOf(1 + random.nextInt(UNITS_MAX));
        if (page.contains("\"free:free\""))
            return press("free all that is kept", path, page, "free", Map.of("free", ""));
        return page.contains("\"blocks:rows:0:unblock\"") && random.nextBoolean()
                ? press("unblock", path, page, "blocks", unblocking(units))
                : press("block", path, page, "blocks", Map.of("units", units, "reason", "guests", "block", ""));
    }

    /** Of the first block; what a page does not ask for is left unread. */
    private static Map<String, String> unblocking(String units) {
        return Map.of("rows:0:units", units, "rows:0:reason", "not needed", "rows:0:unblock", "");
    }

    private int press(String what, String path, String page, String form, Map<String, String> typed)
            throws IOException, InterruptedException {
        return counts.count(what, BackOffice.outcome(browser.post(path, page, form, typed), PAGE));
    }
}
