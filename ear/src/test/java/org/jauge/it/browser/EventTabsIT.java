package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of an event's page. */
class EventTabsIT extends SignedInTest {

    private static House house;
    private static Entered drink;
    private static long event;

    @BeforeAll
    static void open() {
        house = House.open();
        drink = FxDrink.enter(house.owner());
        event = drink.event();
        house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.SPECIAL), 3));
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Locator current() {
        return page.locator("main .tabs a[aria-current=page]");
    }

    @ParameterizedTest(name = "Q-12 ?tab={0} shows {1}, its form {2} and no other, on a desk and on a phone")
    @CsvSource({
        "overview, Vue d’ensemble, emplacements",
        "rates, Tarifs, rates",
        "quotas, Quotas, quotas",
        "orders, Commandes, orders"
    })
    @Tag("Q-12")
    void each_part_has_an_address(String tab, String name, String form) {
        open("/events/view.xhtml?id=" + event + "&tab=" + tab);

        assertThat(current()).hasText(name);
        for (var other : List.of("emplacements", "rates", "quotas", "orders"))
            assertThat(page.locator("main form[id='" + other + "']")).hasCount(other.equals(form) ? 1 : 0);
        assertThat(field(form)).isVisible();
        screenshot(tab);
        page.setViewportSize(390, 844);
        screenshot(tab + "-narrow");
        var beyond = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond.intValue()).isNotPositive();
    }

    @Test
    @DisplayName("The parts are walked by keyboard alone, and Back goes back")
    void walks_by_keyboard() {
        open("/events/view.xhtml?id=" + event);
        assertThat(current()).hasText("Vue d’ensemble");

        current().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        page.waitForURL("**/events/view.xhtml?id=" + event + "&tab=quotas");
        assertThat(current()).hasText("Quotas");
        page.goBack();
        assertThat(current()).hasText("Vue d’ensemble");
    }

    @Test
    @DisplayName("The orders of the event lead to their dossiers; a part that does not exist is not there")
    void shows_the_orders() {
        open("/events/view.xhtml?id=" + event + "&tab=orders");
        assertThat(field("orders").locator("tbody tr")).hasCount(1);
        open("/events/view.xhtml?id=" + drink.event() + "&tab=orders");
        assertThat(read(field("orders"))).contains("Personne n’a encore acheté");

        open("/events/view.xhtml?id=" + event + "&tab=orders");
        field("orders").locator("tbody a").click();

        assertThat(page.locator("h1")).containsText("Dossier");
        open("/events/view.xhtml?id=" + event + "&tab=seats");
        assertThat(page.locator(".tabs")).hasCount(0);
    }
}
