package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The days of a price list by hand, in French, and a quantity that is taken away. */
class ListDatesScreensIT extends SignedInTest {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form form(String id) {
        return new Form(page, id);
    }

    private static Entered entered(String name) {
        return house.activity(name)
                .place("Salle", 40)
                .category(person("Adulte").at("Salle", "30.00"))
                .enter();
    }

    @Test
    @Tag("E-11")
    @DisplayName(
            "E-11 a list gets its days, choosers show them, what does not fit is said there; the list leads to its events")
    void limits_a_list() {
        var opera = entered("Opéra");
        open("/pricelists/new.xhtml?activity=" + opera.activityId() + "&copyOf=" + opera.priceListId());
        form("priceList").fill("name", "Été").save();
        page.waitForURL("**/pricelists/edit.xhtml*");
        form("priceList")
                .fill("validFrom", "2031-07-01")
                .fill("validUntil", "2031-06-30")
                .send();
        assertThat(form("priceList").error("validUntil")).isVisible();
        form("priceList").fill("validUntil", "2031-08-31").save();
        pictures("editor");
        open("/pricelists/list.xhtml?activity=" + opera.activityId());
        assertThat(page.locator("main tbody")).containsText("31 août 2031");
        assertThat(page.locator("main tbody")).containsText("toujours");
        pictures("list");

        chooses(opera);
        leads(opera);
        narrows(opera);
    }

    /** From a list to the events that use it, and on to the bulk edit of what is looked at. */
    private void leads(Entered opera) {
        open("/pricelists/list.xhtml?activity=" + opera.activityId());
        page.locator("main tbody a[href*='/calendar/list.xhtml']").click();
        page.waitForURL("**/calendar/list.xhtml*");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("main tbody")).containsText("31 août 2031");
        assertThat(form("list").field("priceList").locator("option:checked")).containsText("Été");
        form("list").choose("state", "Ouvert").field("search").click();
        var bulk = page.locator("a[href*='/bulk/new.xhtml']");
        assertThat(bulk).hasAttribute("href", Pattern.compile(".*state=OPEN.*"));
        bulk.click();
        page.waitForURL("**/bulk/new.xhtml*");
        assertThat(form("bulk").field("usedList").locator("option:checked")).containsText("Été");
        assertThat(form("bulk").field("state").locator("option:checked")).hasText("Ouvert");
        assertThat(page.locator("main h3").first()).containsText("Événements trouvés : 1");
    }

    private void chooses(Entered opera) {
        open("/calendar/new.xhtml?activity=" + opera.activityId());
        form("event")
                .fill("start", "2031-09-01T20:00")
                .fill("end", "2031-09-01T22:00")
                .choose("priceList", "Été (1 juil. 2031 – 31 août 2031)")
                .send();
        assertThat(form("event").error("priceList")).containsText("n’est pas valable le 1 sept. 2031");
        screenshot("event");
        form("event")
                .fill("start", "2031-08-31T20:00")
                .fill("end", "2031-08-31T22:00")
                .save();
    }

    private void narrows(Entered opera) {
        open("/pricelists/list.xhtml?activity=" + opera.activityId());
        page.locator("main tbody a")
                .filter(new Locator.FilterOptions().setHasText("Été"))
                .first()
                .click();
        page.waitForURL("**/pricelists/edit.xhtml*");
        form("priceList").fill("validUntil", "2031-08-30").send();
        assertThat(form("priceList").error("validUntil")).containsText("le premier le 31 août 2031");
        screenshot("narrowed");
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 the preview of a series names the days that its list does not cover, and offers nothing")
    void previews_a_series() {
        var ballet = entered("Ballet");
        open("/pricelists/edit.xhtml?id=" + ballet.priceListId());
        form("priceList").fill("validUntil", "2031-07-02").save();
        open("/calendar/series.xhtml?activity=" + ballet.activityId());
        form("series")
                .fill("from", "2031-07-01")
                .fill("to", "2031-07-15")
                .fill("times", "20:00")
                .send();
        assertThat(page.locator(".series-outside")).isVisible();
        assertThat(form("series").field("create")).hasCount(0);
        pictures("series");
        form("series").fill("to", "2031-07-02").send();
        assertThat(form("series").field("create")).isVisible();
    }

    @Test
    @Tag("C-01")
    @DisplayName("C-01 a quantity of a category is given, taken away after a question, and given again")
    void lifts_a_quantity() {
        var concert = entered("Concert");
        open("/events/view.xhtml?tab=rates&id=" + concert.event());
        give("25");
        page.locator("[id$=':lift']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("#messages")).containsText("n’a plus de quantité propre");
        assertThat(page.locator("main")).containsText("Pas de quantité propre.");
        give("12");
        pictures("rates");
    }

    private void give(String capacity) {
        page.locator("[id$=':capacity']").first().fill(capacity);
        page.locator("[id$=':resize']").first().click();
        assertThat(page.locator("#messages")).containsText(capacity);
        page.reload();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("[id$=':lift']")).isVisible();
    }

    /** On a desk and on a phone. */
    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }
}
