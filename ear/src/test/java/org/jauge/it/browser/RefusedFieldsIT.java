package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.Map;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused because of one field is said at that field, and what is typed stays. */
class RefusedFieldsIT extends SignedInTest {

    /** What is said of a number, by what is wrong with it. */
    private static final Map<String, String> SAID = Map.of(
            "negative", "Cette valeur ne peut pas être négative.",
            "small", "Cette valeur est trop petite.",
            "large", "Cette valeur est trop grande.",
            "outside", "Cette valeur est hors limites.",
            "not-whole", "Saisissez un nombre entier.",
            "shorter", "Cette durée ne peut pas être inférieure à la durée habituelle.");

    private static House house;
    private static Entered theatre;

    @BeforeAll
    static void open() {
        house = House.open();
        theatre = house.activity("Théâtre")
                .place("A", 40)
                .place("B", 20)
                .quota("Boisson", 25)
                .dailyQuota("Table", 8)
                .category(person("Adulte").at("A", "30.00").at("B", "25.00"))
                .category(person("Enfant").at("A", "10.00"))
                .enter();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form form(String id) {
        return new Form(page, id);
    }

    @Test
    @Tag("E-10")
    @DisplayName("E-10 a category that is offered needs a price: its cell says so, and nothing typed is lost")
    void asks_for_the_price_of_what_is_offered() {
        open("/pricelists/edit.xhtml?id=" + theatre.priceListId());
        var grid = form("priceList").fill("rows:0:cells:0:price", "31,50").tick("rows:1:cells:1:offered", true);

        answered(grid::send);

        assertThat(grid.error("rows:1:cells:1:price")).hasText("Ce champ est obligatoire.");
        assertThat(page.locator(".ui-message-error")).hasCount(1);
        assertThat(grid.field("rows:0:cells:0:price")).hasValue("31,50");
        screenshot("no-price");
        grid.fill("rows:1:cells:1:price", "8").save();
        page.reload();
        assertThat(grid.field("rows:0:cells:0:price")).hasValue("31,50");
        assertThat(grid.field("rows:1:cells:1:price")).hasValue("8,00");
    }

    @Test
    @Tag("E-10")
    @DisplayName("E-10 a price that cannot be is refused in its cell, and what is typed stays")
    void says_in_the_cell_what_is_wrong_with_it() {
        open("/pricelists/edit.xhtml?id=" + theatre.priceListId());

        assertRefused("-1", "Cette valeur ne peut pas être négative.");
        assertRefused("9999999999999", "Cette valeur est trop grande.");
        assertRefused("1,234", "Ce montant a plus de décimales que la devise.");
        assertRefused("dix", "Saisissez un nombre, par exemple 12,50.");
    }

    private void assertRefused(String price, String rule) {
        var grid = form("priceList").fill("rows:0:cells:1:price", price);

        answered(grid::send);

        assertThat(grid.error("rows:0:cells:1:price")).hasText(rule);
        assertThat(grid.field("rows:0:cells:1:price")).hasValue(price);
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a number of pieces in a bundle that cannot be is refused beside the piece")
    void says_which_piece_is_wrong() {
        open("/categories/edit.xhtml?activity=" + theatre.activityId());
        form("category").fill("name", "Forfait");

        assertRefusedPieces("1", "-1", 1);
        assertRefusedPieces("99999", "1", 0);
    }

    /** @param wrong which of the two */
    private void assertRefusedPieces(String first, String second, int wrong) {
        form("category").fill("pieces:0:quantity", first).fill("pieces:1:quantity", second);

        answered(form("category")::send);

        assertThat(page.locator("li:has([id='category:pieces:" + wrong + ":quantity']) .ui-message-error"))
                .hasText("Entre 0 et 100.");
        assertThat(page.locator(".ui-message-error")).hasCount(1);
        assertThat(form("category").field("pieces:0:quantity")).hasValue(first);
        assertThat(form("category").field("pieces:1:quantity")).hasValue(second);
    }

    /** One after another on one page. */
    @ParameterizedTest(name = "{0}: a number that cannot be is refused beside its field, and what is typed stays")
    @CsvSource(
            delimiter = '|',
            value = {
                "/emplacements/edit.xhtml | emplacement | name Nouveau | capacity -1 negative, capacity 1.5 not-whole,"
                        + " capacity 1000001 large, capacity 99999999999 not-whole, position -1 negative",
                "/activities/new.xhtml | activity | name Nouveau, emplacement Salle | capacity -1 negative,"
                        + " capacity 1.5 not-whole, capacity 1000001 large",
                "/categories/edit.xhtml | category | name Nouveau | weight 0 small, weight 1.5 not-whole,"
                        + " weight 1001 large, perDossierMin 0 small, perDossierMax -1 small, position 10001 large,"
                        + " showRemainingBelow -1 negative",
                "/outlets/edit.xhtml | outlet | name Nouveau | holdMinutes 0 small, holdMinutes 121 large,"
                        + " holdMinutesMax 9 shorter, unitsPerHoldMax 1.5 not-whole, unitsPerHoldMax 10001 large,"
                        + " openHoldsMax 0 small, openBookingsMax 0 small, openBookingsMax 100001 large",
                "/outlets/audience.xhtml | audience | name Nouveau | position -1 outside, position 1001 outside",
                "/calendar/series.xhtml | series | times 20:00 | minutes 0 small, minutes 1.5 not-whole,"
                        + " minutes 527041 large"
            })
    void says_at_the_number_what_is_wrong_with_it(String address, String form, String before, String wrong) {
        open(address + "?activity=" + theatre.activityId());
        for (var row : before.split(", ", -1)) form(form).fill(row.split(" ", -1)[0], row.split(" ", -1)[1]);

        for (var row : wrong.split(", ", -1)) assertRefusedNumber(form(form), row.split(" ", -1));
    }

    /** @param row the field, the number and what is wrong with it */
    private void assertRefusedNumber(Form form, String[] row) {
        var before = form.value(row[0]);
        form.fill(row[0], row[1]);

        answered(form::send);

        assertThat(form.error(row[0])).hasText(requireNonNull(SAID.get(row[2])));
        assertThat(form.field(row[0])).hasValue(row[1]);
        assertThat(page.locator(".ui-message-error")).hasCount(1);
        form.fill(row[0], before);
    }

    @ParameterizedTest(name = "{0}: the name {2} is taken, said at the name")
    @CsvSource({
        "/emplacements/edit.xhtml, emplacement, A",
        "/categories/edit.xhtml, category, Adulte",
        "/quotas/edit.xhtml, quota, Boisson",
        "/quotas/global/edit.xhtml, quota, Table",
        "/pricelists/new.xhtml, priceList, Été",
        "/activities/new.xhtml, activity, Théâtre"
    })
    void says_at_the_name_that_it_is_taken(String address, String form, String name) {
        var page = address
                + (address.matches("/(activities|quotas/global)/.*") ? "" : "?activity=" + theatre.activityId());
        if (address.startsWith("/pricelists/")) save(page, form, name);
        open(page);
        if (address.startsWith("/activities/")) form(form).fill("emplacement", "Salle");

        answered(form(form).fill("name", name)::send);

        assertThat(form(form).error("name")).containsText("« " + name + " » est déjà utilisé");
        assertThat(form(form).field("name")).hasValue(name);
    }

    private void save(String address, String form, String name) {
        open(address);
        form(form).fill("name", name).save();
    }
}
