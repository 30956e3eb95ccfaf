package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.CategoryPlan.product;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jauge.calendar.EventState;
import org.jauge.it.fixture.Deactivated;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a clerk is offered at the box office, and what his customer takes home. */
class BoxOfficeIT extends SignedInTest {

    private static House house;
    private static String clerk;
    private Desk desk;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Ann", Role.BOX_OFFICE);
    }

    @BeforeEach
    void sitDown() {
        desk = new Desk(page);
    }

    @Override
    String email() {
        return clerk;
    }

    @Test
    @Tag("E-06")
    @Tag("E-09")
    @DisplayName("E-06, E-09 no quantity before the emplacement is chosen; A full, B still sells 20, but no VIP")
    void asks_for_the_emplacement_first() {
        var drink = FxDrink.enter(house.owner(), "Dégustation I");
        var event = drink.event();
        house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.ADULTE), 40));

        desk.event(event);

        assertThat(desk.wishes()).hasCount(0);
        assertThat(page.locator("input[type=number]")).hasCount(0);
        assertThat(read(desk.place("A"))).isEqualTo("A Complet");
        assertThat(read(desk.place("B"))).isEqualTo("B 20 sur 20 disponibles");
        desk.choose("A");
        assertThat(read(desk.wish(FxDrink.ADULTE))).contains("Complet");
        assertThat(desk.quantity(FxDrink.ADULTE)).isDisabled();
        assertThat(desk.wish("VIP")).hasCount(1);
        screenshot("full");
        desk.choose("B");
        assertThat(desk.quantity(FxDrink.ADULTE)).isEnabled(); // B's page is there
        assertThat(desk.wish("VIP")).hasCount(0);
        desk.want(FxDrink.ADULTE, "20").take().toPayment().sold();
        assertThat(drink.placeGauge(event, "B")).isEqualTo("20 = 0 + 0 + 20 [20]");
    }

    @Test
    @Tag("E-07")
    @DisplayName("E-07 with one emplacement the categories are there at once")
    void skips_the_choice_of_the_only_emplacement() {
        var cinema = house.activity("Cinéma")
                .place("Salle", 50)
                .category(person("Plein tarif").at("Salle", "9.00"))
                .enter();

        desk.event(cinema.event());

        assertThat(page.locator(".place")).hasCount(0);
        assertThat(desk.quantity("Plein tarif")).isEnabled();
    }

    @Test
    @Tag("E-07")
    @DisplayName("E-07 a deactivated emplacement is no choice: with A left alone the categories are there at once")
    void skips_the_choice_of_the_last_active_emplacement() {
        var drink = FxDrink.enter(house.owner(), "Dégustation IV");
        var event = drink.event();
        house.call(new Deactivated(drink.place("B")));

        desk.event(event);

        assertThat(page.locator(".place")).hasCount(0);
        assertThat(desk.quantity(FxDrink.ADULTE)).isEnabled();
    }

    @Test
    @DisplayName("An event for the staff only is sold at the box office")
    void sells_hidden_events() {
        var drink = FxDrink.enter(house.owner(), "Dégustation V");
        var hidden = drink.event(Entered.EVENING, EventState.HIDDEN);

        desk.event(hidden);
        assertThat(page.locator(".crumbs .badge")).hasText("Masqué");
        desk.choose("B").want(FxDrink.ADULTE, "1").take().toPayment().sold();

        assertThat(drink.placeGauge(hidden, "B")).isEqualTo("20 = 19 + 0 + 1 [1]");
        open("/events/view.xhtml?id=" + hidden);
        assertThat(page.locator("a.button-main").first()).hasText("Vendre");
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 cart, receipt and ticket show the public name only")
    void shows_the_customer_the_public_name() {
        var orchard = house.activity("Verger")
                .place("Verger", 500)
                .category(product("Table AM").shownAs("Table à pique-nique").at("Verger", "15.00"))
                .enter();

        desk.event(orchard.event()).want("Table AM", "2").take();
        assertThat(read(desk.cartLines())).contains("2 × Table à pique-nique").doesNotContain("Table AM");
        desk.toPayment().sold();

        assertThat(page.locator(".ticket")).hasCount(2);
        for (var part : List.of(page.locator(".ticket").first(), page.locator(".receipt")))
            assertThat(read(part)).contains("Table à pique-nique").doesNotContain("Table AM");
    }

    @Test
    @Tag("B-19")
    @DisplayName("B-19 after the sale the tickets come as one PDF that is named after the dossier")
    void prints_the_tickets_as_a_pdf() throws IOException {
        var drink = FxDrink.enter(house.owner(), "Dégustation VII");
        desk.event(drink.event()).choose("B");
        desk.want(FxDrink.ADULTE, "2").take();
        var number = desk.toPayment().sold();

        var paper = page.waitForDownload(() -> field("paper:pdf").click());

        assertThat(paper.suggestedFilename()).isEqualTo("billets-" + number + ".pdf");
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    @Tag("E-22")
    @DisplayName("E-22 1 Adulte + 2 T-shirt in one order count 1 person, 2 products")
    void sells_products_beside_persons() {
        var drink = FxDrink.enter(house.owner(), "Dégustation II");
        var event = drink.event();

        desk.event(event)
                .choose("A")
                .want(FxDrink.ADULTE, "1")
                .want("T-shirt", "2")
                .take()
                .toPayment()
                .sold();

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 0 + 1 [1]");
        assertThat(read(page.locator(".receipt")))
                .contains("1 × Adulte", "2 × T-shirt", "Total 60,00 €", "Payé : Espèces 60,00 €");
    }

    @Test
    @Tag("Q-09")
    @DisplayName("Q-09 the number left stands under the quantity: 25, and after an order of 3, 22")
    void shows_what_is_left_under_the_quantity() {
        var drink = drinkShowingBelow("Dégustation III", 100);
        desk.event(drink.event());
        assertThat(read(desk.remaining("Spécial"))).isEqualTo("Restant : 25");
        var offer = page.url();

        desk.want("Spécial", "3").take().toPayment().sold();
        page.navigate(offer);

        assertThat(read(desk.remaining("Spécial"))).isEqualTo("Restant : 22");
        assertThat(desk.remaining("Spécial")).isVisible();
    }

    @Test
    @Tag("Q-09")
    @DisplayName("Q-09 a colleague's sale lowers the number without a click; what is typed stays")
    void refreshes_by_itself() {
        var drink = drinkShowingBelow("Dégustation VI", 100);
        var event = drink.event();
        desk.event(event).want("Spécial", "2");

        house.call(new DeskSale(event, drink.place("A"), drink.category("Spécial"), 5));

        assertThat(desk.remaining("Spécial").locator("b"))
                .hasText("20", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(desk.quantity("Spécial")).hasValue("2");
    }

    private Entered drinkShowingBelow(String name, int threshold) {
        return house.activity(name)
                .place("A", 40)
                .quota("Consommation Gratuite", 25)
                .category(person("Spécial")
                        .ticking("Consommation Gratuite")
                        .showingBelow(threshold)
                        .at("A", "36.00"))
                .enter();
    }

    @Test
    @Tag("Q-08")
    @DisplayName("Q-08 shown strictly below the value: quota 25 with 100, 26, 25 and none, in A of 40 and B of 20")
    void shows_what_is_left_strictly_below_the_threshold() {
        var drink = thresholds();
        var event = drink.event();

        desk.event(event).choose("A");
        assertThat(shown()).containsExactly("25", "25", "", "", "40");
        desk.choose("B");
        assertThat(shown()).containsExactly("20", "20", "20", "", "20");
        house.call(new DeskSale(event, drink.place("A"), drink.category("25"), 1));
        desk.choose("A");

        assertThat(shown()).containsExactly("24", "24", "24", "", "39");
    }

    private Entered thresholds() {
        var plan = house.activity("Seuils").place("A", 40).place("B", 20).quota("Q", 25);
        for (var threshold : List.of(100, 26, 25))
            plan.category(person(threshold.toString())
                    .ticking("Q")
                    .showingBelow(threshold)
                    .at("A", "1.00")
                    .at("B", "1.00"));
        return plan.category(person("jamais").ticking("Q").at("A", "1.00").at("B", "1.00"))
                .category(person("sans quota").showingBelow(50).at("A", "1.00").at("B", "1.00"))
                .enter();
    }

    private List<String> shown() {
        return List.of("100", "26", "25", "jamais", "sans quota").stream()
                .map(category -> desk.remaining(category).locator("b"))
                .map(number -> number.count() == 0 ? "" : read(number))
                .toList();
    }
}
