package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.List;
import java.util.regex.Pattern;
import org.jauge.it.fixture.Entered;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The external box office under somebody's fingers. */
@Tag("R-14")
class TabletIT extends SignedInTest {

    private static final String LIST = "/boxoffice/external/list.xhtml";

    private static final String SMALL = """
            () => [...document.querySelectorAll('a[href], button, input, select')]
              .filter(one => !one.matches('.skip') && one.getClientRects().length)
              .filter(one => one.getBoundingClientRect().height < 43.5 || one.getBoundingClientRect().width < 39.5)
              .map(one => one.outerHTML.slice(0, 120))
            """;

    private static House house;
    private static String clerk;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Dora", Role.EXTERNAL_CLERK);
    }

    @Override
    String email() {
        return clerk;
    }

    private static Entered show(String name) {
        return house.activity(name)
                .place("Salle", 100)
                .category(person("Adulte").showingBelow(200).at("Salle", "20.00"))
                .category(person("Enfant").at("Salle", "10.00"))
                .enter();
    }

    @Test
    @DisplayName("The pad's digits go to the rate that was touched, never above what is left; C clears")
    void types_on_the_pad() {
        var desk = Desk.external(page).event(show("Pavé").event());
        assertThat(desk.wish("Adulte")).hasClass(Pattern.compile(".*\\bchosen\\b.*"));

        key("1");
        key("2");
        desk.wish("Enfant").locator(".wish-name").click();
        key("9");
        key("9");
        key("9");

        assertThat(desk.quantity("Adulte")).hasValue("12");
        assertThat(desk.quantity("Enfant")).hasValue("100");
        key("");
        assertThat(desk.quantity("Enfant")).hasValue("");
        assertThat(desk.quantity("Adulte")).hasValue("12");
    }

    private void key(String key) {
        page.locator(".keypad [data-key='" + key + "']").click();
    }

    @Test
    @DisplayName("The pages fit a tablet both ways and a phone, and every target is for a finger")
    void fits_the_hand() {
        var event = show("Cirque").event();

        for (var width : List.of(1280, 1024, 768, 390))
            for (var address : List.of(LIST, "/boxoffice/external/sell.xhtml?event=" + event)) {
                page.setViewportSize(width, 768);
                open(address);
                assertThat(page.locator("h1")).isVisible();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(address + " at " + width)
                        .isEqualTo(true);
                assertThat((List<?>) page.evaluate(SMALL))
                        .as(address + " at " + width)
                        .isEmpty();
                screenshot((address.equals(LIST) ? "list-" : "sell-") + width);
            }
    }
}
