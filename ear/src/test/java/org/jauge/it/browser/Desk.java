package org.jauge.it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jauge.it.Server;

/** The pages of the box office as a clerk handles them. */
final class Desk {

    private static final Pattern NUMBER = Pattern.compile("dossier=(\\w+)");
    private static final Pattern TOKEN = Pattern.compile("cart=([^&]+)");

    private final Page page;
    private final String folder;
    private final String tickets;

    Desk(Page page) {
        this(page, "/boxoffice/", "/tickets/print.xhtml");
    }

    private Desk(Page page, String folder, String tickets) {
        this.page = page;
        this.folder = folder;
        this.tickets = tickets;
    }

    static Desk external(Page page) {
        return new Desk(page, "/boxoffice/external/", "/boxoffice/external/print.xhtml");
    }

    Desk event(long eventId) {
        page.navigate(Server.ADDRESS + folder + "sell.xhtml?event=" + eventId);
        return this;
    }

    Desk choose(String emplacement) {
        place(emplacement).click();
        page.waitForURL("**emplacement=**");
        return this;
    }

    Locator place(String emplacement) {
        return page.locator(".place").filter(new Locator.FilterOptions().setHas(named(emplacement)));
    }

    private Locator named(String name) {
        return page.locator("strong").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    Locator wishes() {
        return page.locator(".wish");
    }

    Locator wish(String category) {
        return page.locator(".wish:has(strong:text-is('" + category + "'))");
    }

    Locator quantity(String category) {
        return wish(category).locator(".wish-quantity input[type=number]");
    }

    /** The number under the quantity with its label, where one is shown. */
    Locator remaining(String category) {
        return wish(category).locator(".wish-remaining");
    }

    Desk want(String category, String quantity) {
        quantity(category).fill(quantity);
        return this;
    }

    /** From a reserve of the rate, which unfolds for it. */
    Desk draw(String category, String reserve, String quantity) {
        var reserves = wish(category).locator("details");
        if (reserves.getAttribute("open") == null) reserves.locator("summary").click();
        reserves.locator("li:has-text('" + reserve + "') input").fill(quantity);
        return this;
    }

    /** Clicks and waits for what comes of it: the cart, or what is wrong. */
    Desk take() {
        BrowserTest.answered(page, () -> page.locator("[id='offer:take']").click());
        return this;
    }

    Locator cartLines() {
        return page.locator(".cart-lines li");
    }

    Locator cart() {
        return page.locator(".cart");
    }

    Desk toPayment() {
        page.locator(".cart-go a.button-main").click();
        page.waitForURL("**" + folder + "pay.xhtml*");
        return this;
    }

    void toBooking() {
        page.getByText("Réserver", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**" + folder + "book.xhtml*");
    }

    Desk payBy(String method) {
        page.getByLabel(method, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    void confirm() {
        page.locator("[id='pay:confirm']").click();
    }

    /** Answers the dossier's number. */
    String sold() {
        confirm();
        page.waitForURL("**" + tickets + "*");
        return found(NUMBER);
    }

    /** Of the cart in this window. */
    String token() {
        return found(TOKEN);
    }

    private String found(Pattern part) {
        var match = part.matcher(page.url());
        if (!match.find()) throw new AssertionError(page.url());
        return match.group(1);
    }
}
