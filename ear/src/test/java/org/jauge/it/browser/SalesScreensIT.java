package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.options.SelectOption;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader at the reports. */
@Tag("P-02")
class SalesScreensIT extends SignedInTest {

    private static String reader;
    private static Entered cinema;

    @BeforeAll
    static void open() {
        var house = House.open();
        reader = house.colleague("Rose", Role.READER);
        cinema = house.activity("Cinéma")
                .place("Salle", 50)
                .category(person("Adulte").at("Salle", "9.00"))
                .category(person("Enfant").at("Salle", "5.00"))
                .enter();
        house.call(new DeskSale(cinema.event(), cinema.place("Salle"), cinema.category("Adulte"), 2));
        house.call(new DeskSale(cinema.event(), cinema.place("Salle"), cinema.category("Enfant"), 3));
    }

    @Override
    String email() {
        return reader;
    }

    @Test
    @DisplayName("P-02 sales and money of the month, split as ticked, and the same as files")
    void shows_the_month() {
        open("/index.xhtml");
        page.locator("#menu a[href*='/sales/list']").click();
        assertThat(read(field("salesTotals"))).contains("33,00 €");
        assertThat(read(field("money"))).contains("Espèces", "33,00 €");
        page.getByText("Catégorie", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        field("filter:show").click();
        page.waitForURL("**by=DAY-CATEGORY-METHOD*");
        assertThat(read(field("sales"))).contains("Adulte", "18,00 €", "Enfant", "15,00 €");
        screenshot("month");
        for (var button : new String[] {"files:book", "files:salesCsv", "files:moneyCsv"}) {
            var file = page.waitForDownload(() -> field(button).click());
            assertThat(file.suggestedFilename()).matches(".+\\.(xlsx|csv)");
        }
        page.setViewportSize(390, 844);
        screenshot("month-phone");
    }

    @Test
    @Tag("P-05")
    @DisplayName("P-02, P-05 one category of an activity, by method: its lines make its total")
    void narrows_to_a_category() {
        open("/sales/list.xhtml?activity=" + cinema.activityId() + "&by=METHOD");
        field("filter:category").selectOption(new SelectOption().setLabel("Enfant"));
        field("filter:show").click();
        page.waitForURL("**category=*");

        assertThat(read(field("sales"))).contains("Espèces", "15,00 €").doesNotContain("18,00 €");
        assertThat(read(field("salesTotals"))).contains("15,00 €");
        screenshot("category");
    }

    @Test
    @DisplayName("P-02 a span backwards is refused in words; a clerk who sold nothing has no line")
    void narrows() {
        open("/sales/list.xhtml?from=2031-01-02&until=2031-01-03");
        assertThat(page.locator("main")).containsText("Rien");
        field("filter:until").fill("2031-01-01");
        field("filter:show").click();
        assertThat(page.locator("main")).containsText("fin");
        screenshot("backwards");
    }
}
