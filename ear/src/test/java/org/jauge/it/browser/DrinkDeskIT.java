package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.FxDrink.ADULTE;
import static org.jauge.it.fixture.FxDrink.COUPLE;
import static org.jauge.it.fixture.FxDrink.DRINK;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import com.microsoft.playwright.Locator;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** FX-DRINK at the box office: what each thing takes of places and drinks, and what it costs where. */
class DrinkDeskIT extends SignedInTest {

    private static House house;
    private static String clerk;
    private static Entered drink;
    private Desk desk;
    private long event;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Ann", Role.BOX_OFFICE);
        drink = FxDrink.enter(house.owner());
    }

    @BeforeEach
    void comeToTheDesk() {
        desk = new Desk(page);
        event = drink.event();
        desk.event(event).choose("A");
    }

    @Override
    String email() {
        return clerk;
    }

    /** A gauge's line on the page of the event, as a clerk reads it: {@code A 40 38 0 2 [2]}. */
    private String line(String tab, String form, String name) {
        open("/events/view.xhtml?id=" + event + "&tab=" + tab);
        var link = page.locator("a").getByText(name, new Locator.GetByTextOptions().setExact(true));
        return read(field(form).locator("tbody tr").filter(new Locator.FilterOptions().setHas(link)));
    }

    /** The adults of an emplacement in the cart. */
    private String adults(String emplacement) {
        return read(desk.cartLines()
                .filter(new Locator.FilterOptions().setHasText(ADULTE))
                .filter(new Locator.FilterOptions().setHasText("· " + emplacement)));
    }

    @Test
    @Tag("E-05")
    @Tag("E-08")
    @Tag("E-23")
    @DisplayName(
            "E-05, E-08, E-23 babies and T-shirts take no place; one category costs two adults 60.00 in A, 50.00 in B")
    void counts_persons_and_charges_by_emplacement() {
        desk.want(ADULTE, "2").want("Bébé", "1").want("T-shirt", "1").take();
        assertThat(adults("A")).contains("2 × Adulte", "60,00 €");
        desk.choose("B");
        assertThat(desk.wish(ADULTE)).containsText("25,00"); // B's page is there
        desk.want(ADULTE, "2").take();
        assertThat(adults("B")).contains("2 × Adulte", "50,00 €");
        screenshot("cart");

        desk.toPayment().sold();

        assertThat(page.locator(".ticket")).hasCount(6);
        assertThat(read(page.locator(".receipt"))).contains("Total 125,00 €");
        assertThat(line("overview", "emplacements", "A")).isEqualTo("A 40 38 0 2 [2]");
        assertThat(drink.placeGauge(event, "B")).isEqualTo("20 = 18 + 0 + 2 [2]");
    }

    @Test
    @Tag("E-01")
    @Tag("E-20")
    @DisplayName("E-20 a couple takes 2 places and 2 drinks; E-01 of 2 places and 23 drinks left 3 are refused, 2 sold")
    void needs_a_place_and_a_drink() {
        desk.want(COUPLE, "1").take().toPayment().sold();
        assertThat(line("quotas", "quotas", DRINK)).isEqualTo(DRINK + " 25 23 0 2 [2]");
        assertThat(line("overview", "emplacements", "A")).isEqualTo("A 40 38 0 2 [2]");
        house.call(new DeskSale(event, drink.place("A"), drink.category(ADULTE), 36));
        desk.event(event).choose("A").want(SPECIAL, "3").take();

        assertThat(page.locator(".ui-messages-error"))
                .containsText("« Adulte avec consommation » : il en reste 2 (emplacement), votre demande en prend 3");
        assertThat(desk.quantity(SPECIAL)).hasValue("3");
        screenshot("no-place");
        desk.want(SPECIAL, "2").take().toPayment().sold();

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 0 + 0 + 40 [40]");
        assertThat(drink.quotaGauge(event, DRINK)).isEqualTo("25 = 21 + 0 + 4 [4]");
    }

    @Test
    @Tag("E-04")
    @DisplayName("E-04 an emplacement of 40 refuses 41 and takes 40")
    void fills_the_emplacement() {
        desk.want(ADULTE, "41").take();
        assertThat(page.locator(".ui-messages-error"))
                .containsText("il en reste 40 (emplacement), votre demande en prend 41");
        desk.want(ADULTE, "40").take().toPayment().sold();

        desk.event(event);

        assertThat(read(desk.place("A"))).isEqualTo("A Complet");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 0 + 0 + 40 [40]");
    }
}
