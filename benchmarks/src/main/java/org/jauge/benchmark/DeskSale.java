package org.jauge.benchmark;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A clerk at a tablet sells two tickets, from the first touch to the printed ones, in a browser. */
final class DeskSale implements Benchmark.Measurement {

    private static final int PLACES = 1_000_000;
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final int WARM_UP_MIN = 3;
    private static final int MEDIAN = 50;
    private static final int NINETY_FIFTH = 95;
    private static final int WHOLE = 100;

    /** Counts touches, notes when the first was, and when the browser was asked to print. */
    private static final String WATCH = """
            addEventListener('pointerdown', () => {
              sessionStorage.touches = Number(sessionStorage.touches || 0) + 1;
              sessionStorage.began ||= Date.now();
            }, true);
            window.print = () => { sessionStorage.printed = Date.now(); };
            """;

    private record Sales(List<Double> millis, Set<Integer> touches) {

        double percentile(int part) {
            var sorted = new ArrayList<>(millis);
            Collections.sort(sorted);
            return sorted.get(Math.min(sorted.size() * part / WHOLE, sorted.size() - 1));
        }
    }

    @Override
    public void run(Store store, Settings settings, Report report) throws Exception {
        try (var house = new House(store)) {
            house.events(house.activity(1, House.PLENTY), 1, PLACES);
            house.desks(1);
        }
        var sales = new Sales(new ArrayList<>(), new HashSet<>());
        int sold;
        try (var node = Node.start("desk-sale", store);
                var playwright = Playwright.create(Chromium.quiet());
                var browser = Chromium.started(playwright)) {
            sold = sell(signedIn(browser, node), node, settings, sales);
        }
        report.head("sales of two tickets", "touches", "p50 ms", "p95 ms");
        report.row(sales.millis().size(), sales.touches(), sales.percentile(MEDIAN), sales.percentile(NINETY_FIFTH));
        report.say("");
        report.say(Books.check(store, sold) + ".");
    }

    /** @return how many were sold, those to warm up with included */
    private static int sell(Page page, Node node, Settings settings, Sales sales) {
        var sold = 0;
        var warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(settings.warmUp());
        var unseen = new Sales(new ArrayList<>(), new HashSet<>());
        for (; sold < WARM_UP_MIN || System.nanoTime() < warm; sold++) sell(page, node, unseen);
        for (var round = 0; round < settings.rounds(); round++, sold++) sell(page, node, sales);
        return sold;
    }

    private static Page signedIn(Browser browser, Node node) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT))
                .newPage();
        page.addInitScript(WATCH);
        page.navigate(address(node, "/signin.xhtml"));
        page.locator("[id='signin:email']").fill(House.clerk(0));
        page.locator("[id='signin:password']").fill(House.PASSWORD);
        page.locator("[id='signin:enter']").click();
        page.waitForURL(url -> !url.contains("/signin.xhtml"));
        return page;
    }

    private static String address(Node node, String path) {
        return "http://localhost:" + node.port() + path;
    }

    private static void sell(Page page, Node node, Sales sales) {
        page.navigate(address(node, "/boxoffice/external/list.xhtml"));
        page.evaluate("() => sessionStorage.clear()");

        page.locator(".choice").first().click();
        page.locator("[data-key='2']").click();
        page.locator("[id='offer:checkOut']").click();
        page.locator("[id='pay:confirm']").click();
        page.locator(".ticket").nth(1).waitFor();
        page.locator("[data-print='page']").click();

        page.waitForFunction("() => sessionStorage.printed");
        var took = page.evaluate("() => Number(sessionStorage.printed) - Number(sessionStorage.began)");
        var touches = page.evaluate("() => Number(sessionStorage.touches)");
        sales.millis().add(((Number) took).doubleValue());
        sales.touches().add(((Number) touches).intValue());
    }
}
