package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.stream.IntStream;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The grid of prices by keyboard alone, and a large one. */
@Tag("E-10")
class PriceGridIT extends SignedInTest {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    /** Every cell offered at 10.00. */
    private static Entered entered(String name, int places, int categories) {
        var plan = house.activity(name);
        for (var place = 0; place < places; place++) plan.place("Emplacement " + (place + 1), 100);
        for (var number = 0; number < categories; number++) {
            var category = person("Catégorie " + (number + 1));
            for (var place = 0; place < places; place++) category = category.at("Emplacement " + (place + 1), "10.00");
            plan.category(category);
        }
        return plan.enter();
    }

    private void openGrid(Entered entered) {
        open("/pricelists/edit.xhtml?id=" + entered.priceListId());
        field(price(0, 0)).focus();
        press("Control+Home");
    }

    private static String price(int row, int column) {
        return "priceList:rows:" + row + ":cells:" + column + ":price";
    }

    private void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    private void assertAt(int row, int column) {
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(price(row, column));
    }

    private String value(int row, int column) {
        return field(price(row, column)).inputValue();
    }

    private boolean isOffered(int row, int column) {
        return new Form(page, "priceList").isTicked("rows:" + row + ":cells:" + column + ":offered");
    }

    @Test
    @DisplayName("E-10 arrows, Home and End move between cells; Enter goes down, Shift+Enter up; Tab leaves the grid")
    void moves_by_arrows() {
        openGrid(entered("Opéra", 3, 3));
        press("ArrowRight");
        assertAt(0, 1);
        press("ArrowDown");
        assertAt(1, 1);
        press("Home");
        assertAt(1, 0);
        press("End");
        assertAt(1, 2);
        press("ArrowUp", "ArrowUp");
        assertAt(0, 2);
        press("Control+End");
        assertAt(2, 2);
        press("Control+Home", "Enter");
        assertAt(1, 0);
        press("Shift+Enter");
        assertAt(0, 0);
        press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('.grid') === null"))
                .isEqualTo(true);
        press("Shift+Tab");
        assertAt(0, 0);
        assertThat(page.evaluate("getComputedStyle(document.activeElement.closest('td')).boxShadow"))
                .asString()
                .contains("inset");
    }

    @Test
    @DisplayName("E-10 in a price that is being typed the arrows move the caret first; Escape takes the cell back")
    void types_and_takes_back() {
        openGrid(entered("Ballet", 2, 2));
        page.keyboard().type("12,50");
        press("ArrowLeft");
        assertAt(0, 0);
        press("ArrowRight", "ArrowRight");
        assertAt(0, 1);
        press(" ");
        page.keyboard().type("7");
        assertThat(isOffered(0, 1)).isFalse();
        press("Escape");
        assertThat(value(0, 1)).isEqualTo("10,00");
        assertThat(isOffered(0, 1)).isTrue();
        assertThat(value(0, 0)).isEqualTo("12,50");
        assertAt(0, 1);
    }

    @Test
    @DisplayName("E-10 a cell fills its column or its row, Escape takes that back; it is saved without a mouse")
    void fills_and_saves() {
        var revue = entered("Revue", 3, 4);
        openGrid(revue);
        page.keyboard().type("8");
        press("Control+d");
        assertThat(value(3, 0)).isEqualTo("8");
        assertThat(page.locator(".grid-said")).hasText("Cellules remplies : 3. Échap annule.");
        press("Escape");
        assertThat(value(3, 0)).isEqualTo("10,00");
        press("Control+Home");
        page.keyboard().type("9");
        press("Control+r", "ArrowDown", " ", "Control+d", "ArrowDown");
        assertThat(isOffered(3, 0)).isFalse();
        press("Tab", "Enter");
        assertThat(page.locator(".ui-messages-info").first()).isVisible();
        page.reload();

        assertThat(value(0, 2)).isEqualTo("9,00");
        assertThat(isOffered(0, 0)).isTrue();
        assertThat(IntStream.of(1, 2, 3).anyMatch(row -> isOffered(row, 0))).isFalse();
        field(price(1, 1)).focus();
        screenshot("grid");
    }

    @Test
    @DisplayName("E-10 in a grid of 40 by 30 headers stay in sight and cover no cell, on a desk and on a phone")
    void shows_a_large_one() {
        openGrid(entered("Festival", 30, 40));
        pictured("large");
        page.setViewportSize(390, 844);
        pictured("large-phone");
    }

    private void pictured(String name) {
        field(price(0, 0)).focus();
        press("Control+End", "ArrowLeft", "ArrowUp");
        assertAt(38, 28);
        var cell = box(page.locator("td:has(:focus)"));
        var frame = box(page.locator(".grid-frame"));
        var row = box(page.locator("tr:has(:focus) > th"));
        var column = box(page.locator(".grid thead th").nth(29));
        assertThat(row.x).as("first column").isBetween(frame.x, frame.x + 2);
        assertThat(column.y).as("header").isBetween(frame.y, frame.y + 2);
        assertThat(cell.x).as("beside the first column").isGreaterThanOrEqualTo(row.x + row.width - 1);
        assertThat(cell.y).as("below the header").isGreaterThanOrEqualTo(column.y + column.height - 1);
        assertThat(cell.x + cell.width).isLessThanOrEqualTo(frame.x + frame.width + 1);
        press("ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowLeft");
        assertThat(box(page.locator("td:has(:focus)")).x).isGreaterThanOrEqualTo(row.x + row.width - 1);
        screenshot(name);
    }

    private static BoundingBox box(Locator locator) {
        return locator.boundingBox();
    }
}
