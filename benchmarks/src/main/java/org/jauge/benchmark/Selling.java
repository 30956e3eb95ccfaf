package org.jauge.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/**
 * A clerk who sells three tickets after the other, two from a reserve and an ordinary one, page by page: the event, the
 * payment, the tickets. Each thing he does is one request.
 */
final class Selling implements Load.Client {

    private static final int OK = 200;
    private static final int FOUND = 302;
    private static final int CONFLICT = 409;
    private static final int UNEXPECTED = 599;
    private static final String REFUSED = "ui-messages-error";

    /** What he waits for, one after the other. */
    enum Page {
        EVENT,
        CART,
        PAYMENT,
        SALE,
        TICKETS
    }

    private interface Step {
        int take() throws IOException, InterruptedException;
    }

    private final BackOffice browser;
    private final String event;
    private final Histogram sales;
    private final Map<Page, ? extends Histogram> pages;
    private final AtomicLong sold;
    private final List<Integer> reserves = new ArrayList<>(List.of(0, 1, 2)); // those he was not refused yet
    private Step next = this::open;
    private String path = "";
    private String page = "";
    private long began;

    /**
     * @param sales how long each took, in microseconds
     * @param pages and each of its pages
     * @param sold how many there were
     */
    Selling(Node node, Place place, int number, Histogram sales, Map<Page, ? extends Histogram> pages, AtomicLong sold)
            throws IOException, InterruptedException {
        this.browser = BackOffice.of(node, House.clerk(number));
        this.event = "/boxoffice/sell.xhtml?event=" + place.event();
        this.sales = sales;
        this.pages = pages;
        this.sold = sold;
    }

    @Override
    public int ask() throws IOException, InterruptedException {
        return next.take();
    }

    private int open() throws IOException, InterruptedException {
        began = System.nanoTime();
        return look(Page.EVENT, event, this::choose);
    }

    private interface Asking {
        HttpResponse<String> answer() throws IOException, InterruptedException;
    }

    private HttpResponse<String> timed(Page what, Asking asking) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var answer = asking.answer();
        Objects.requireNonNull(pages.get(what)).recordValue((System.nanoTime() - start) / 1_000);
        return answer;
    }

    private int look(Page what, String address, Step then) throws IOException, InterruptedException {
        var answer = timed(what, () -> browser.get(address));
        path = address;
        page = answer.body();
        next = then;
        if (answer.statusCode() != OK) next = this::open;
        return answer.statusCode();
    }

    private int choose() throws IOException, InterruptedException {
        var reserve = reserves.get(ThreadLocalRandom.current().nextInt(reserves.size()));
        var drawn = "wishes:0:reserves:" + reserve + ":drawn";
        var typed = Map.of("wishes:0:quantity", "1", drawn, "2", "desk", String.valueOf(House.DESK), "checkOut", "");
        var answer = timed(Page.CART, () -> browser.post(path, page, "offer", typed));
        if (isRefused(answer) && reserves.size() > 1) reserves.remove(reserve);
        return follow(answer, there -> look(Page.PAYMENT, there, this::pay));
    }

    private int pay() throws IOException, InterruptedException {
        var cash = Map.of("method", "CASH", "confirm", "");
        var answer = timed(Page.SALE, () -> browser.post(path, page, "pay", cash));
        return follow(answer, this::print);
    }

    private int print(String tickets) throws IOException, InterruptedException {
        var status = look(Page.TICKETS, tickets, this::open);
        if (status != OK || !page.contains("class=\"ticket\"")) return UNEXPECTED;
        sold.incrementAndGet();
        sales.recordValue(Math.min((System.nanoTime() - began) / 1_000, sales.getHighestTrackableValue()));
        return OK;
    }

    private interface Onward {
        int to(String address) throws IOException, InterruptedException;
    }

    /** Where an answer leads is asked for next; what was refused is begun anew. */
    private int follow(HttpResponse<String> answer, Onward onward) {
        next = this::open;
        if (isRefused(answer)) return CONFLICT;
        if (answer.statusCode() != FOUND) return answer.statusCode() == OK ? UNEXPECTED : answer.statusCode();
        var there = URI.create(answer.headers().firstValue("Location").orElseThrow());
        next = () -> onward.to(there.getRawPath() + "?" + there.getRawQuery());
        return OK;
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() == OK && answer.body().contains(REFUSED);
    }
}
