package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search for places, in French: over two activities, to the box office. */
@Tag("E-21")
class SearchPageIT extends SignedInTest {

    private static final LocalDate DAY = Entered.EVENING.toLocalDate();

    private static House house;
    private static Entered drink;
    private static long busy;

    @BeforeAll
    static void open() {
        house = House.open();
        drink = FxDrink.enter(house.owner());
        busy = drink.event(DAY.atTime(14, 0));
        drink.event(DAY.atTime(20, 0));
        var other = FxDrink.enter(house.owner(), "Balade en bateau");
        for (var hour = 13; hour < 16; hour++) other.event(DAY.plusDays(1).atTime(hour, 30));
        house.call(new DeskSale(busy, drink.place("A"), drink.category(FxDrink.ADULTE), 37));
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form search() {
        return new Form(page, "search");
    }

    private Locator hits() {
        return page.locator(".hit");
    }

    @Test
    @DisplayName(
            "E-21 four persons in the afternoon: the full emplacement is left out, the other leads to the box office")
    void searches() {
        open("/index.xhtml");
        page.locator("nav a[href*='/search/list.xhtml']").first().click();
        search().fill("persons", "4").fill("from", DAY.toString()).choose("part", "Après-midi (dès 12 h)");
        search().field("show").click();
        page.waitForURL("**/search/list.xhtml?persons=4*");

        assertThat(hits()).hasCount(4);
        assertThat(hits().first()).containsText("14:00");
        assertThat(hits().first().locator(".hit-room")).hasText("B reste 20");
        assertThat(hits().last().locator(".hit-room").first()).containsText("A reste 40");
        screenshot("found");
        page.setViewportSize(390, 844);
        screenshot("found-phone");
        page.setViewportSize(1280, 800);
        hits().first().locator(".hit-room").click();
        assertThat(page.locator(".place-chosen")).containsText("B");
        assertThat(page.locator(".crumbs")).containsText("14:00");
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19, E-21 without a mouse a category is added, and four places are searched and found")
    void works_by_keyboard() {
        open("/categories/list.xhtml?activity=" + drink.activityId());
        new Keyboard(page).skipMenu().toText("Nouvelle catégorie").press("Enter");
        page.waitForURL("**/categories/edit.xhtml*");
        var category = new Keyboard(page).skipMenu();
        category.to("[id='category:name']").type("Étudiant");
        category.to("[id='category:accessible_input']").press(" ");
        category.to("[id='category:save']").press("Enter");
        page.waitForURL("**/categories/list.xhtml*");
        assertThat(page.locator("main tbody tr:has-text('Étudiant')")).containsText("Place accessible");

        open("/search/list.xhtml?from=" + DAY);
        var search = new Keyboard(page).skipMenu();
        search.to("[id='search:persons']").type("4");
        search.to("[id='search:part']").choose("Après-midi");
        search.to("[id='search:show']").press("Enter");
        page.waitForURL("**/search/list.xhtml?persons=4*");
        assertThat(hits()).hasCount(4);
        new Keyboard(page).skipMenu().to(".hit-room").press("Enter");

        assertThat(page.locator(".place-chosen")).containsText("B");
    }

    @Test
    @DisplayName("E-21 next Saturday afternoon is a click; one activity alone; what is wrong is said beside its field")
    void narrows() {
        open("/search/list.xhtml?persons=4&part=AFTERNOON");
        page.locator(".quick a").first().click();
        assertThat(page.locator(".quick .button-chosen")).hasText("Aujourd’hui");
        assertThat(search().field("part").locator("option:checked")).hasText("Après-midi (dès 12 h)");
        assertThat(page.locator(".empty")).containsText("Nulle part 4 place(s)");
        screenshot("none");
        findsNextSaturday();

        search().fill("from", DAY.toString()).fill("to", DAY.minusDays(1).toString());
        search().field("show").click();
        assertThat(search().error("to")).containsText("précède le début");
        search().fill("to", "").fill("persons", "0");
        search().field("show").click();
        assertThat(search().error("persons")).isVisible();

        open("/search/list.xhtml?persons=3&from=" + DAY + "&activities=" + drink.activityId());
        assertThat(hits()).hasCount(2);
        assertThat(hits().first().locator(".hit-room")).hasCount(2);
    }

    /** What takes place that afternoon, at the click that asks for it; the evening is left out. */
    private void findsNextSaturday() {
        var next = page.locator(".quick a").filter(new Locator.FilterOptions().setHasText("Samedi prochain"));
        var day = LocalDate.parse(next.getAttribute("href").replaceFirst(".*from=([\\d-]+).*", "$1"));
        drink.event(day.atTime(15, 0));
        drink.event(day.atTime(20, 0));

        next.click();

        assertThat(hits()).hasCount(1);
        assertThat(hits()).containsText("15:00");
        assertThat(page.locator("h2.day")).containsText("samedi");
    }
}
