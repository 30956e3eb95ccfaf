package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** FX-ORCHARD, tables for the morning, tables for the afternoon: the recipe is followed and sold by screens alone. */
class OrchardIT extends SignedInTest {

    private static final String SHOWN = "Table à pique-nique";

    private final House house = House.open(); // of each test: quotas of the account stand on every category's page

    @Override
    String email() {
        return house.ownerEmail();
    }

    @Test
    @Tag("Q-41")
    @Tag("Q-42")
    @Tag("AMB-Q7")
    @Tag("M-03")
    @Tag("E-11")
    @DisplayName("Q-41, Q-42 by the recipe: 10 tables in the morning, 10 in the afternoon, 20 on the next day")
    void one_quota_category_and_price_list_a_block() {
        quota("Table AM");
        quota("Table PM");
        var activity = activity();
        category(activity, "Table AM", 0);
        category(activity, "Table PM", 1);
        priceLists(activity);
        series(activity, "Prix AM", "10h, 11h, 12h", 6);
        series(activity, "Prix PM", "14h, 15h, 16h", 6);

        var first = events(activity, "2031-08-05");
        var next = events(activity, "2031-08-06");
        sell(first.get(0), "Table AM", "4");
        sell(first.get(1), "Table AM", "3");
        sell(first.get(2), "Table AM", "1");
        assertDay(activity, "Peu de places");
        open("/calendar/view.xhtml?activity=" + activity + "&view=month&date=2031-08-05");
        assertThat(page.locator("main").getByText("Peu de places")).hasCount(3);
        sell(first.get(2), "Table AM", "2");

        for (var morning : first.subList(0, 3)) assertLeft(morning, "Table AM", 0);
        for (var afternoon : first.subList(3, 6)) assertLeft(afternoon, "Table PM", 10);
        for (var morning : next.subList(0, 3)) assertLeft(morning, "Table AM", 10);
        for (var afternoon : next.subList(3, 6)) assertLeft(afternoon, "Table PM", 10);
        assertDay(activity, "Complet");
    }

    /** The three of the morning, and not those of the afternoon. */
    private void assertDay(long activity, String level) {
        open("/calendar/view.xhtml?activity=" + activity + "&view=day&date=2031-08-05");
        assertThat(page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(level)))
                .hasCount(3);
    }

    @Test
    @Tag("Q-43")
    @DisplayName("Q-43 the same with one quota that has two blocks, and one category")
    void one_quota_with_blocks() {
        var quota = dividedQuota();
        var quotaId = quota.replaceFirst(".*id=", "").replaceFirst("\\D.*", "");
        var orchard = house.activity("Cueillette")
                .place("Verger", 500)
                .sharing("Tables", Long.parseLong(quotaId))
                .category(product("Table").shownAs(SHOWN).ticking("Tables").at("Verger", "15.00"))
                .enter();
        var ten = orchard.event(LocalDateTime.parse("2031-08-05T10:00"));
        var twelve = orchard.event(LocalDateTime.parse("2031-08-05T12:00"));
        var two = orchard.event(LocalDateTime.parse("2031-08-05T14:00"));
        var next = orchard.event(LocalDateTime.parse("2031-08-06T10:00"));

        sell(ten, "Table", "6");
        sell(twelve, "Table", "4");

        assertLeft(ten, "Table", 0);
        assertLeft(twelve, "Table", 0);
        assertLeft(two, "Table", 10);
        assertLeft(next, "Table", 10);
        open(quota + "&date=2031-08-05");
        assertThat(page.locator(".days td").getByText("AM 00:00 – 13:00").first())
                .isVisible();
        assertThat(read(page.locator(".days"))).contains("10 = 0 + 0 + 10 [10]");
        screenshot("calendar");
    }

    /** Answers the address of its page. */
    private String dividedQuota() {
        open("/quotas/global/edit.xhtml");
        var form = new Form(page, "quota");
        form.fill("name", "Tables").fill("capacity", "10");
        block(form, 0, "AM", "00:00");
        block(form, 1, "PM", "13:00");
        screenshot("blocks");
        form.save();
        open("/quotas/global/list.xhtml");
        page.locator("main tbody a")
                .getByText("Tables", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/quotas/global/view.xhtml*");
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    private static void block(Form form, int row, String name, String start) {
        form.fill("blocks:" + row + ":blockName", name)
                .fill("blocks:" + row + ":blockStart", start)
                .fill("blocks:" + row + ":blockCapacity", "10");
    }

    private void quota(String name) {
        open("/quotas/global/edit.xhtml");
        new Form(page, "quota").fill("name", name).fill("capacity", "10").save();
    }

    private long activity() {
        open("/activities/new.xhtml");
        new Form(page, "activity")
                .fill("name", "Cueillette")
                .choose("timeZone", "Europe/Paris")
                .fill("emplacement", "Verger")
                .fill("capacity", "500")
                .save();
        var link = page.locator("a[href*='activity=']").first().getAttribute("href");
        return Long.parseLong(link.replaceFirst(".*activity=", "").replaceFirst("\\D.*", ""));
    }

    /** @param tick which of the quotas, as they stand on the page */
    private void category(long activity, String name, int tick) {
        open("/categories/edit.xhtml?activity=" + activity);
        new Form(page, "category")
                .fill("name", name)
                .fill("publicName", SHOWN)
                .choose("itemType", "Produit")
                .tick("ticks:" + tick + ":tick", true)
                .fill("equivalenceCode", "Table")
                .save();
    }

    /** The first list sells the morning; its copy the afternoon, and no morning. */
    private void priceLists(long activity) {
        openList(activity);
        new Form(page, "priceList")
                .fill("name", "Prix AM")
                .tick("rows:0:cells:0:offered", true)
                .fill("rows:0:cells:0:price", "15,00")
                .save();
        openList(activity);
        page.locator("a[href*='copyOf=']").first().click();
        page.waitForURL("**/pricelists/new.xhtml*");
        new Form(page, "priceList").fill("name", "Prix PM").save();
        page.waitForURL("**/pricelists/edit.xhtml*");
        new Form(page, "priceList")
                .tick("rows:0:cells:0:offered", false)
                .tick("rows:1:cells:0:offered", true)
                .fill("rows:1:cells:0:price", "15,00")
                .save();
    }

    private void openList(long activity) {
        open("/pricelists/list.xhtml?activity=" + activity);
        page.locator("main tbody a[href*='/pricelists/edit.xhtml']").first().click();
        page.waitForURL("**/pricelists/edit.xhtml*");
    }

    /** On two days. */
    private void series(long activity, String list, String times, int count) {
        open("/calendar/series.xhtml?activity=" + activity);
        var form = new Form(page, "series");
        form.fill("from", "2031-08-05")
                .fill("to", "2031-08-06")
                .fill("times", times)
                .choose("priceList", list)
                .send();
        assertThat(page.locator(".series-count")).hasText(String.valueOf(count));
        form.field("create").click();
        page.waitForURL("**/calendar/progress.xhtml*");
        assertThat(page.locator("main h2"))
                .hasText("Terminée", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    /** The events of a day by their start. */
    private List<Long> events(long activity, String day) {
        open("/calendar/view.xhtml?activity=" + activity + "&view=day&date=" + day);
        return page.locator("main tbody a[href*='/events/view.xhtml']").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst(".*id=", ""))
                .map(id -> Long.valueOf(id.replaceFirst("\\D.*", "")))
                .toList();
    }

    private void sell(long event, String category, String quantity) {
        new Desk(page).event(event).want(category, quantity).take().toPayment().sold();
    }

    /** Nothing is sold out of it, or so many are available in the quota of the event's page. */
    private void assertLeft(long event, String category, int left) {
        var desk = new Desk(page).event(event);
        if (left == 0) assertThat(read(desk.wish(category))).contains("Complet");
        else assertThat(desk.quantity(category).getAttribute("max")).isEqualTo(String.valueOf(left));
    }
}
