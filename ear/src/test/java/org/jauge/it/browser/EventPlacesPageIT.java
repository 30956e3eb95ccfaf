package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.InactiveQuota;
import org.jauge.it.fixture.NewPlace;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opening, closing and taking away at one event, and the quantities of categories. */
class EventPlacesPageIT extends SignedInTest {

    private static House house;
    private static String manager;
    private Entered drink;
    private long event;

    @BeforeAll
    static void open() {
        house = House.open();
        manager = house.colleague("Mona", Role.ACTIVITY_MANAGER);
    }

    /** An event with three Spécial sold in A, and an emplacement that came later. */
    @BeforeEach
    void comeToTheEvent() {
        drink = FxDrink.enter(house.owner(), UUID.randomUUID().toString());
        event = drink.event();
        house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.SPECIAL), 3));
        house.call(new NewPlace(drink.activityId(), "Terrasse", 12, List.of(drink.category("T-shirt"))));
        show("overview");
    }

    @Override
    String email() {
        return manager;
    }

    private void show(String tab) {
        open("/events/view.xhtml?id=" + event + "&tab=" + tab);
    }

    private Locator row(String form, String name) {
        return field(form)
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("a").getByText(name, new Locator.GetByTextOptions().setExact(true))));
    }

    private static Locator button(Locator row, String name) {
        return row.locator(".row-doors button").getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private void confirm(Locator button) {
        button.click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 an emplacement without a gauge is opened by + with its default, taken away again while unused")
    void opens_and_takes_away() {
        var terrace = row("emplacements", "Terrasse");
        assertThat(terrace).containsText("Pas ouvert pour cet événement");
        screenshot("to-open");

        answered(() -> terrace.locator(".inline-edit button").click());
        assertThat(terrace.locator(".gauge-available")).hasText("12");
        confirm(button(terrace, "Retirer"));

        assertThat(messages().first()).containsText("« Terrasse » n’est plus ouvert pour cet événement.");
        assertThat(terrace).containsText("Pas ouvert pour cet événement");
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 a used emplacement is closed and opened again; its line stays")
    void closes_and_opens_again() {
        var a = row("emplacements", "A");
        assertThat(button(a, "Retirer")).hasCount(0);
        assertThat(button(row("emplacements", "B"), "Fermer")).hasCount(0);

        confirm(button(a, "Fermer"));

        assertThat(a.locator(".badge")).hasText("fermé");
        assertThat(a.locator("input")).hasCount(0);
        assertThat(read(a)).contains("A fermé", "Rouvrir", "40 37 0 3 [3]");
        screenshot("closed");
        page.setViewportSize(390, 844);
        show("overview");
        screenshot("closed-narrow");
        button(a, "Rouvrir").click();
        assertThat(messages().first()).containsText("« A » est de nouveau en vente");
        assertThat(a.locator(".badge")).hasCount(0);
    }

    @Test
    @Tag("C-01")
    @DisplayName(
            "C-01 every category of the price list is there for a quantity of its own: typed, changed, never implied")
    void gives_a_category_a_quantity() {
        show("rates");
        var adult = row("rates", FxDrink.ADULTE);
        assertThat(field("rates").locator("tbody tr")).hasCount(6);
        assertThat(adult).containsText("Pas de quantité propre.");

        answered(() -> adult.locator(".inline-edit button").click());
        assertThat(adult.locator(".ui-message-error")).hasText("Ce champ est obligatoire.");
        resize(adult, "2");
        assertThat(adult.locator(".gauge-available")).hasText("2");
        house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.ADULTE), 2));
        resize(adult, "5");

        assertThat(adult.locator(".gauge-available")).hasText("3");
        assertThat(adult.locator(".gauge-used")).containsText("2");
        screenshot("quantities");
        adult.locator("a").first().click();
        assertThat(page.locator("[id='movements'] tbody tr")).hasCount(3);
    }

    private void resize(Locator row, String capacity) {
        row.locator("input").fill(capacity);
        answered(() -> row.locator(".inline-edit button").click());
    }

    @Test
    @Tag("C-08")
    @DisplayName("C-08 the gauge of an inactive quota stays on the page with its movements")
    void keeps_the_gauge_of_an_inactive_quota() {
        house.call(new InactiveQuota(drink.quota(FxDrink.DRINK)));
        house.call(new InactiveQuota(drink.quota("VIP")));
        show("quotas");

        var quota = row("quotas", FxDrink.DRINK);
        assertThat(quota.locator(".badge")).hasText("inactif");
        assertThat(quota.locator(".gauge-used")).containsText("3");
        assertThat(quota.locator("input")).hasCount(0);
        assertThat(row("quotas", "VIP")).hasCount(0);
        quota.locator("a").first().click();
        assertThat(page.locator("[id='movements'] tbody tr")).hasCount(2);
        assertThat(read(page.locator("h1"))).isEqualTo(FxDrink.DRINK);
    }
}
