package org.jauge.benchmark;

import java.io.IOException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** A clerk who cancels one ticket of what shops have sold, on its page: its places come back, or stay used. */
final class Cancelling implements Load.Client {

    private static final Pattern TICKET = Pattern.compile("<input\\b[^>]*\\bname=\"cancel:tickets\"[^>]*>");
    private static final Pattern ID = Pattern.compile("\\bvalue=\"(\\d+)\"");
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    private final BackOffice browser;
    private final Deque<String> sold;
    private final Mixed.Counts counts;

    /** @param sold dossiers' numbers, which shops cancel, too */
    Cancelling(Node node, Deque<String> sold, Mixed.Counts counts) throws IOException, InterruptedException {
        this.browser = BackOffice.ofManager(node);
        this.sold = sold;
        this.counts = counts;
    }

    @Override
    public int ask() throws IOException, InterruptedException {
        var random = ThreadLocalRandom.current();
        var number = random.nextBoolean() ? sold.peek() : sold.poll();
        if (number == null)
            return counts.count(
                    "open the list of dossiers",
                    browser.get("/dossiers/list.xhtml").statusCode());
        var path = "/dossiers/cancel.xhtml?number=" + number;
        var page = browser.get(path);
        if (page.statusCode() != OK) return counts.count("open what to cancel", page.statusCode());
        var ticket = TICKET.matcher(page.body());
        if (!ticket.find()) return counts.count("find all cancelled", CONFLICT);
        var places = random.nextBoolean() ? "KEPT" : "RELEASED";
        var answer = browser.post(path, page.body(), "cancel", order(ticket.group(), places));
        return counts.count("cancel a ticket, places " + places, BackOffice.outcome(answer, "/dossiers/view.xhtml"));
    }

    private static Map<String, String> order(String ticket, String places) {
        var id = ID.matcher(ticket);
        if (!id.find()) throw new IllegalStateException("No ticket in " + ticket);
        return Map.of(
                "tickets",
                id.group(1),
                "fate",
                "INVALIDATED",
                "places",
                places,
                "money",
                "FULL",
                "reason",
                "ill",
                "confirm",
                "");
    }
}
