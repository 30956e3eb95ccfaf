package org.jauge.benchmark;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A manager who changes capacities on the page of an event that sells: opens some places, or closes what is left. */
final class Resizing implements Load.Client {

    private static final Pattern BLOCKED =
            Pattern.compile("rows:0:blocked\"(?:(?!rows:0:used)[\\s\\S])*?gauge-blocked\">(\\d+)");
    private static final Pattern USED = Pattern.compile("rows:0:used\"[^>]*>(\\d+)");
    private static final int MORE_MAX = 400;
    private static final int CLOSED_OF = 4;
    private static final int OK = 200;

    private final BackOffice browser;
    private final Supplier<Place> places;
    private final Mixed.Counts counts;

    Resizing(Node node, Supplier<Place> places, Mixed.Counts counts) throws IOException, InterruptedException {
        this.browser = BackOffice.ofManager(node);
        this.places = places;
        this.counts = counts;
    }

    @Override
    public int ask() throws IOException, InterruptedException {
        var random = ThreadLocalRandom.current();
        return random.nextBoolean()
                ? resize("overview", "emplacements", random.nextInt(CLOSED_OF) == 0 ? 0 : random.nextInt(MORE_MAX))
                : resize("quotas", "quotas", random.nextBoolean() ? 0 : House.PLENTY / 1_000);
    }

    /** The first gauge of a tab. */
    private int resize(String tab, String form, int more) throws IOException, InterruptedException {
        var path = "/events/view.xhtml?id=" + places.get().event() + "&tab=" + tab;
        var page = browser.get(path);
        if (page.statusCode() != OK) return counts.count("open the page of an event", page.statusCode());
        var capacity = String.valueOf(found(BLOCKED, page.body()) + found(USED, page.body()) + more);
        var typed = Map.of("rows:0:capacity", capacity, "rows:0:resize", "");
        var answer = browser.post(path, page.body(), form, typed);
        var what = more == 0 ? "close what is left, " + form : "resize, " + form;
        return counts.count(what, BackOffice.outcome(answer));
    }

    /** As the page shows it: by now it may be more, and then the change is refused. Nothing while there is no row. */
    private static int found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
