package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A bulk edit by hand, in French: from the calendar over the preview to the last event. */
class BulkScreensIT extends SignedInTest {

    private static House house;
    private static Entered drink;
    private static long busy;

    @BeforeAll
    static void open() {
        house = House.open();
        drink = FxDrink.enter(house.owner());
        for (var day = 0; day < 5; day++) drink.event(Entered.EVENING.plusDays(day));
        busy = drink.event(Entered.EVENING.plusDays(5));
        house.call(new DeskSale(busy, drink.place("A"), drink.category(FxDrink.COUPLE), 8));
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form bulk() {
        return new Form(page, "bulk");
    }

    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    @Test
    @Tag("Q-21")
    @Tag("E-18")
    @DisplayName("Q-21, E-18 six events are found, previewed and changed; the one with too much sold says its least")
    void changes_six_events() {
        open("/calendar/list.xhtml?activity=" + drink.activityId());
        page.locator("a[href*='/bulk/new.xhtml']").click();
        bulk().send();
        assertThat(page.locator("#messages .ui-messages-error")).containsText("Que changer");
        choose();
        bulk().send();
        page.waitForURL("**/bulk/view.xhtml*");

        assertThat(page.locator(".bulk-changing")).hasText("5");
        assertThat(page.locator(".bulk-refused")).hasText("1");
        assertThat(page.locator("main tbody tr").last()).containsText("Au moins 16");
        pictures("preview");
        page.locator("[id='bulk:apply']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("main h2").first())
                .hasText("Terminée", new LocatorAssertions.HasTextOptions().setTimeout(20_000));

        assertThat(page.locator(".bulk-changing")).hasText("5");
        pictures("done");
        assertThat(drink.placeGauge(busy, "A")).startsWith("40 = ");
        assertListed();
    }

    private void choose() {
        search("21:00", "22:00", 0);
        search("20:00", "20:00", 6);
        bulk().choose("quota", FxDrink.DRINK)
                .fill("quotaCapacity", "15")
                .choose("emplacement", "A")
                .choose("how", "Augmenter de")
                .fill("places", "10");
        pictures("choose");
    }

    private void search(String from, String to, int found) {
        bulk().fill("timeFrom", from).fill("timeTo", to);
        bulk().field("search").click();
        assertThat(page.locator("main h3").first()).containsText("Événements trouvés : " + found);
    }

    private void assertListed() {
        open("/bulk/list.xhtml");
        assertThat(read(page.locator("main tbody tr").first())).contains("Terminée", "6", "5", "1");
        open("/journal/list.xhtml?subject=bulkEdit");
        assertThat(read(page.locator("main tbody tr").first()))
                .contains("modification en bloc", "Dégustation", "appliquée");
    }

    @Test
    @Tag("E-18")
    @DisplayName("E-18 whoever ticks one event changes that one alone, without saying so once more")
    void changes_what_is_ticked() {
        open("/bulk/new.xhtml?activity=" + drink.activityId());
        bulk().tick("events:0:tick", true).choose("newState", "Masqué").send();
        page.waitForURL("**/bulk/view.xhtml*");
        assertThat(page.locator("main tbody tr")).hasCount(1);
    }
}
